import type { ReadHypothesis } from '#engine/advise/hypothesis.ts';
import type { WhatIfTexts } from '#texts/pages/what-if.ts';

/**
 * What is said of a link before its hypothesis: what of it did not arrive, and, as long as no project is open,
 * that it holds one. Undefined where there is nothing to say.
 */
export function linkLine(
  { changes, lost }: Pick<ReadHypothesis, 'changes' | 'lost'>,
  open: boolean,
  { link }: WhatIfTexts
): string | undefined {
  const sentences = [
    ...(lost > 0 ? [link.incomplete(lost, changes)] : []),
    ...(!open && changes > lost ? [link.waits(changes - lost)] : [])
  ];
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}
