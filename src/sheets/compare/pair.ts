import { mendedMark } from '#engine/text/mended-link.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import { isComparable } from './comparable.ts';

/** Two pieces of advice of one kind. */
export type Pair = Readonly<{ one: KnownAdvice; other: KnownAdvice }>;

/** What an address holds: a pair, or what is wrong with it; neither where it names nothing. */
export type ReadPair = Readonly<{
  pair: Pair | undefined;
  problem: 'unknown' | 'same' | 'kinds' | 'kind' | undefined;
}>;

/** A pair as the last part of an address: it survives a reload, and can be sent to somebody. */
export const pairAddress = (one: string, other: string): string =>
  new URLSearchParams({ one, other }).toString();

/** The pair that an address names, also where its way here has changed it. */
export function pairFrom(mark: string, advice: readonly KnownAdvice[]): ReadPair {
  const written = new URLSearchParams(mendedMark(mark));
  const [one, other] = ['one', 'other'].map((part) => written.get(part)?.trim() ?? '');
  const none = (problem: ReadPair['problem']): ReadPair => ({ pair: undefined, problem });
  if (!one && !other) return none(undefined);
  const [first, second] = [one, other].map((id) => advice.find((known) => known.id === id));
  if (!first || !second) return none('unknown');
  if (first.id === second.id) return none('same');
  if (first.kind !== second.kind) return none('kinds');
  return isComparable(first.kind)
    ? { pair: { one: first, other: second }, problem: undefined }
    : none('kind');
}
