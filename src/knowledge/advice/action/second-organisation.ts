import { not } from '#engine/reason/condition.ts';
import { employerDecides } from '#knowledge/facts/employer-decides.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { buildsOurOwn } from '#knowledge/facts/builds-our-own.ts';
import { usableRelease } from '#knowledge/facts/usable-release.ts';
import { action } from '#knowledge/kinds/action.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { standardForPublicCode } from '#knowledge/sources/open-source-practice.ts';

export const secondOrganisation = action({
  id: 'second-organisation',
  stage: 'produce',
  horizon: 90,
  after: ['write-problem', 'employers-yes'],
  serves: ['rule-commitment', 'mayor-pay-once', 'funder-multiplier'],
  urgency: 'ordinary',
  effortDays: 2,
  requires: [
    {
      when: organisations.is('one'),
      fr: `Une seule organisation s’implique, ou aucune`,
      en: `Only one organisation is involved, or none`
    },
    lastingResource,
    {
      when: not(employerDecides),
      fr: `Aucun employeur n’a d’abord à dire oui`,
      en: `No employer has to say yes first`
    },
    buildsOurOwn
  ],
  favours: [
    {
      when: problemReach.atLeast('two-three'),
      strong: true,
      fr: `D’autres organisations ont le même problème`,
      en: `Other organisations have the same problem`
    },
    usableRelease
  ],
  cautions: [
    {
      when: sharedPower.is('no'),
      fr: `Qui s’engage voudra peser : dites d’avance ce que votre équipe garde et ce qu’elle partage`,
      en: `Whoever commits will want a say: state in advance what your team keeps and what it shares`
    }
  ],
  sources: [standardForPublicCode],
  reviewed: '2026-11-23',
  fr: {
    title: `Faire venir une deuxième organisation`,
    summary: `Une ressource portée par une seule organisation s’arrête avec elle. Proposez à une autre un engagement d’une page : quelles personnes, quels moyens, jusqu’à quand.`,
    firstStep: `Choisissez une organisation qui a le même problème et une personne à qui parler. Proposez-lui trente minutes, avec une page sur le projet en main.`,
    evidence: `Une lettre d’engagement d’une page, signée : personnes, moyens, durée.`
  },
  en: {
    title: `Bring in a second organisation`,
    summary: `A resource carried by a single organisation stops when it does. Offer another one a one-page commitment: which people, which means, until when.`,
    firstStep: `Choose an organisation that has the same problem and a person to talk to there. Offer them thirty minutes, with a page about the project in hand.`,
    evidence: `A one-page letter of commitment, signed: people, means, duration.`
  }
});
