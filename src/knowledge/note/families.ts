import type { Remark, Step } from '#engine/note/remark.ts';
import { familiesOfRecorded } from '#knowledge/facts/succession-decides.ts';
import { intellectualPropertyCode } from '#knowledge/sources/law.ts';
import { heritageCode } from '#knowledge/sources/safekeeping.ts';
import { FAMILIES } from './harm.ts';

/** What is answered where those recorded or described have died: each family speaks for one person. */
export const familiesLines: readonly Remark[] = [
  {
    about: FAMILIES,
    when: familiesOfRecorded,
    fr: `Pour qui est mort, sa famille répond : oui, non, ou accès restreint. Son silence n’est pas un oui.`,
    en: `For whoever has died, the family answers: yes, no, or restricted access. Their silence is no yes.`
  }
];

/** What those who were recorded leave to their families. */
export const familiesLaw: readonly Remark[] = [
  {
    about: FAMILIES,
    when: familiesOfRecorded,
    sources: [intellectualPropertyCode, heritageCode],
    fr: `Ce qu’une personne morte a créé est à ses héritiers, soixante-dix ans (L123-1). Un fonds d’archives publiques a en plus ses délais : cinquante ans pour la vie privée (L213-2 du code du patrimoine). Demandez-les aux Archives.`,
    en: `What somebody who has died created is the heirs’, for seventy years (L123-1). Public archives also have time limits: fifty years for private life (L213-2 of the French heritage code). Ask the archives for them.`
  }
];

/** One relative is asked for each person, and may say no, or only to some. */
export const familiesSteps: readonly Step[] = [
  {
    id: 'ask-each-family',
    about: FAMILIES,
    within: 30,
    before: { date: 'decision-date', days: 7 },
    consent: true,
    when: familiesOfRecorded,
    fr: {
      title: `Demander à chaque famille : oui, non, ou accès restreint`,
      why: `Une famille ne répond pas pour une autre.`,
      first: `À trois familles d’abord, avec la part jointe : « Votre parent y est. Oui, non, ou sur place seulement ? »`,
      done: `Chaque nom a sa réponse écrite, ou reste fermé.`,
      takes: `Une demi-heure par famille`
    },
    en: {
      title: `Ask each family: yes, no, or restricted access`,
      why: `One family does not answer for another.`,
      first: `To three families first, with the part enclosed: “Your parent is in it. Yes, no, or on the spot only?”`,
      done: `Each name has its answer in writing, or stays closed.`,
      takes: `Half an hour a family`
    }
  }
];
