import type { Selection } from '#engine/advise/decisions.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';

/** What the project is, by the ids of the outcomes that are retained, the first being what it is first of all. */
export const outcomesOf = ({ recommended }: Pick<Selection<KnownAdvice>, 'recommended'>): string[] =>
  recommended.flatMap(({ advice }) => (advice.kind === 'outcome' ? [advice.id] : []));
