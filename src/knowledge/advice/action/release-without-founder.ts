import { inUse } from '#knowledge/facts/in-use.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { action } from '#knowledge/kinds/action.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';

export const releaseWithoutFounder = action({
  id: 'release-without-founder',
  stage: 'maintain',
  horizon: 180,
  after: ['second-maintainer'],
  serves: ['rule-roles', 'jourdain-free-to-stop', 'objection-only-two'],
  urgency: 'ordinary',
  effortDays: 0.5,
  before: 'ending-date',
  requires: [
    {
      when: releasePeople.is('one', 'two'),
      fr: `{Une seule personne peut publier} ou {deux personnes seulement peuvent publier}`,
      en: `{Only one person can publish} or {only two people can publish}`
    },
    lastingResource
  ],
  favours: [
    {
      when: continuity.atMost('from-a-copy'),
      strong: true,
      fr: `Personne n’est encore en mesure de prendre le relais`,
      en: `Nobody is yet in a position to take over`
    },
    inUse
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Publier sans la personne habituelle`,
    summary: `Une relève jamais essayée n’en est pas une. Choisissez un petit changement et laissez l’équipe le publier. La personne qui le fait d’habitude ne touche à rien.`,
    firstStep: `Fixez une date, et le nom de la personne qui publiera. Inscrivez les deux dans l’espace de travail.`,
    evidence: `Un changement publié, dont l’historique ne porte aucune trace de la personne habituelle.`
  },
  en: {
    title: `Publish without the usual person`,
    summary: `A relay never tried is not a relay. Choose a small change and let the team publish it. The person who usually does it touches nothing.`,
    firstStep: `Set a date, and the name of the person who will publish. Record both where the team works.`,
    evidence: `A published change whose history shows no trace of the usual person.`
  }
});
