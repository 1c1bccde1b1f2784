import { all, fact, not } from '#engine/reason/condition.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { rightsToSettle } from './rights-to-settle.ts';

/** A licence that makes people share is made lighter by all who hold rights: where some are not settled, it stays. */
export const noShareToLift = fact({
  id: 'no-share-to-lift',
  when: not(all(licence.is('copyleft'), rightsToSettle)),
  fr: `Aucun droit à régler n’oblige à garder une licence qui fait partager`,
  en: `No right to settle makes you keep a licence that requires sharing`
});
