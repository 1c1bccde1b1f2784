import { fact, not } from '#engine/reason/condition.ts';
import { peopleTrustItWithTheirSafety } from './people-trust-it-with-their-safety.ts';

/** Quick public corrections, challenges and a first go for anybody are for what may be wrong for a while. */
export const mayBeWrongForAWhile = fact({
  id: 'may-be-wrong-for-a-while',
  when: not(peopleTrustItWithTheirSafety),
  fr: `Une erreur peut y attendre une relecture sans blesser personne`,
  en: `A mistake may wait there for a review without hurting anybody`
});
