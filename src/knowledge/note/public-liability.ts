import type { Remark } from '#engine/note/remark.ts';
import { all, not } from '#engine/reason/condition.ts';
import { underPublicLaw } from '#knowledge/facts/under-public-law.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import {
  civilLiability,
  involuntaryHarm,
  policePowersPassedOn,
  publicServiceLiability
} from '#knowledge/sources/law-of-harm.ts';
import { WHO_ANSWERS } from './harm.ts';

const mayHurt = danger.has('may-hurt');

/** Who answers where a public service hurt somebody. The first that holds. */
export const publicLiability: readonly Remark[] = [
  {
    about: WHO_ANSWERS,
    when: all(mayHurt, carrier.is('local-authority')),
    sources: [publicServiceLiability, policePowersPassedOn, involuntaryHarm],
    fr: `Un service public répond devant le juge administratif, non selon le code civil (Blanco, 1873). Le maire garde la police générale (L2212-2) ; une police spéciale transférée oblige qui préside le groupement (L5211-9-2). Au pénal, chaque personne : 222-19, 221-6, 121-3. Une ou un juriste confirme.`,
    en: `A French public service answers before the administrative judge, not under the civil code (Blanco, 1873). The mayor keeps general police powers (L2212-2); a special power passed on binds whoever presides over the grouping (L5211-9-2). In criminal law, each person: 222-19, 221-6 and 121-3. A lawyer confirms.`
  },
  {
    about: WHO_ANSWERS,
    when: all(mayHurt, underPublicLaw, not(carrier.is('local-authority'))),
    sources: [publicServiceLiability, involuntaryHarm],
    fr: `Un service public répond devant le juge administratif, non selon le code civil (Blanco, 1873). Au pénal, chaque personne répond : blessure ou mort par imprudence, 222-19, 221-6. De loin, il faut une faute délibérée ou grave : 121-3. Une ou un juriste confirme.`,
    en: `A French public service answers before the administrative judge, not under the civil code (Blanco, 1873). In criminal law each person answers: injury or death by carelessness, 222-19, 221-6. From afar, it takes a deliberate or serious fault: 121-3. A lawyer confirms.`
  },
  {
    // Whether an institution is public is not always answered.
    about: WHO_ANSWERS,
    when: all(mayHurt, carrier.is('research')),
    unless: underPublicLaw,
    sources: [publicServiceLiability, civilLiability, involuntaryHarm],
    fr: `Public, l’établissement répond devant le juge administratif, non selon le code civil (Blanco, 1873) ; privé, selon ce code (1240 à 1242). Au pénal, chaque personne : 222-19, 221-6, 121-3. Une ou un juriste confirme.`,
    en: `A public institution answers before the French administrative judge, not under the civil code (Blanco, 1873); a private one, under that code (1240 to 1242). In criminal law, each person: 222-19, 221-6 and 121-3. A lawyer confirms.`
  }
];
