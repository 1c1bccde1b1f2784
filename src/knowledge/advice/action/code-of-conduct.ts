import { any } from '#engine/reason/condition.ts';
import { largeCommunity } from '#knowledge/facts/large-community.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { buildsOurOwn } from '#knowledge/facts/builds-our-own.ts';
import { action } from '#knowledge/kinds/action.ts';
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
import { opensourceGuide } from '#knowledge/sources/open-source-practice.ts';

export const codeOfConduct = action({
  id: 'code-of-conduct',
  stage: 'maintain',
  horizon: 90,
  after: [],
  serves: ['rule-conduct', 'rule-conflict', 'objection-derail'],
  urgency: 'ordinary',
  effortDays: 0.5,
  requires: [
    outsidersContribute,
    {
      when: any(conflictPath.is('none'), publicIsUser),
      fr: `{Rien n’est prévu en cas de conflit}, ou {des personnes qui ne se connaissent pas se croisent}`,
      en: `{Nothing is planned in case of conflict}, or {people who do not know one another meet here}`
    },
    lastingResource,
    buildsOurOwn
  ],
  favours: [
    {
      when: conflictPath.is('none'),
      strong: true,
      fr: `Des personnes contribuent, et rien n’est prévu en cas de conflit`,
      en: `People contribute, and nothing is planned in case of conflict`
    },
    largeCommunity
  ],
  cautions: [],
  sources: [opensourceGuide],
  reviewed: '2026-11-23',
  fr: {
    title: `Adopter un code de conduite avec deux contacts`,
    summary: `Un mot blessant resté sans réponse fait partir les gens en silence. Adoptez un texte court avant le premier incident, et nommez deux personnes joignables.`,
    firstStep: `Partez d’un texte connu, comme le Contributor Covenant. Demandez à deux personnes si l’on peut s’adresser à elles en cas de problème.`,
    evidence: `Le texte est en ligne, avec deux noms. Il dit ce qui se passe au premier, au deuxième et au troisième manquement.`
  },
  en: {
    title: `Adopt a code of conduct with two contacts`,
    summary: `A hurtful word left unanswered drives people away in silence. Adopt a short text before the first incident, and name two people who can be reached.`,
    firstStep: `Start from a known text, such as the Contributor Covenant. Ask two people whether others may turn to them when something goes wrong.`,
    evidence: `The text is online, with two names. It says what happens at the first, second and third breach.`
  }
});
