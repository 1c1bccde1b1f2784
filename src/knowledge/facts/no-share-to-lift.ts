import { DONT_KNOW } from '#engine/reason/answers.ts';
import { any, fact, not } from '#engine/reason/condition.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { rightsToSettle } from './rights-to-settle.ts';

/** A licence that makes people share is made lighter by all who hold rights: where some are not settled, it stays. */
export const noShareToLift = fact({
  id: 'no-share-to-lift',
  when: any(
    not(rightsToSettle),
    reuseRights.is('unwritten'),
    licence.is(
      'permissive',
      'several-free',
      'several-mixed',
      'reciprocal',
      'non-commercial',
      'reserved',
      DONT_KNOW
    )
  ),
  fr: `Aucun droit à régler n’oblige à garder votre licence`,
  en: `No right to settle makes you keep your licence`
});
