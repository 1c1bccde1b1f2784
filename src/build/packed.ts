import type { Condition } from '#engine/reason/condition.ts';
import { conditionKeys, type PackedCondition } from '#engine/reason/unpacked.ts';

/** Something with its conditions in fewer signs, and those that come back apart; `unpacked` gives it back. Pure. */
export type Packed = readonly [shared: readonly PackedCondition[], packed: unknown];

/** Packs the conditions of something that the knowledge holds. */
export function packed(content: unknown): Packed {
  const counts = new Map<string, number>();
  const count = (one: Condition): void => {
    const key = JSON.stringify(one);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    // Its parts come back with it.
    if (counts.get(key) === 1) partsOf(one).forEach(count);
  };
  eachCondition(content, count);

  const shared: PackedCondition[] = [];
  const places = new Map<string, number>();
  const pack = (one: Condition): PackedCondition => {
    const key = JSON.stringify(one);
    if ((counts.get(key) ?? 0) < 2) return inFull(one);
    const known = places.get(key);
    if (known !== undefined) return known;
    const whole = inFull(one);
    places.set(key, shared.length);
    return shared.push(whole) - 1;
  };
  const inFull = (one: Condition): PackedCondition => {
    switch (one.op) {
      case 'is':
        return [one.question, ...one.options];
      case 'not':
        return { not: pack(one.of) };
      case 'all':
        return { all: one.of.map(pack) };
      case 'any':
        return { any: one.of.map(pack) };
      case 'fact':
        throw new Error(`The words of the fact “${one.id}” would be lost.`);
    }
  };
  const body = eachCondition(content, pack);
  return [shared, body];
}

const partsOf = (one: Condition): readonly Condition[] => {
  if (one.op === 'all' || one.op === 'any') return one.of;
  return one.op === 'not' ? [one.of] : [];
};

/** The same with each condition replaced by what is made of it. */
function eachCondition(content: unknown, make: (one: Condition) => unknown): unknown {
  if (Array.isArray(content)) return content.map((one) => eachCondition(one, make));
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(
    Object.entries(content).map(([key, one]: [string, unknown]) => [
      key,
      conditionKeys.includes(key) ? make(one as Condition) : eachCondition(one, make)
    ])
  );
}
