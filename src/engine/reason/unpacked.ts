import type { Condition } from './condition.ts';

/** A condition in fewer signs: its place among those that come back, or the question with its options, or its parts. */
export type PackedCondition =
  | number
  | readonly [string, ...string[]]
  | Readonly<{ all: readonly PackedCondition[] }>
  | Readonly<{ any: readonly PackedCondition[] }>
  | Readonly<{ not: PackedCondition }>;

/** Where conditions stand in what is packed. */
export const conditionKeys: readonly string[] = ['when', 'unless', 'present'];

/** Something with its conditions written out again; what comes back is one and the same object. Pure. */
export function unpacked(shared: readonly PackedCondition[], packed: unknown): unknown {
  const written = new Map<number, Condition>();
  const condition = (one: PackedCondition): Condition => {
    if (typeof one !== 'number') return whole(one);
    const known = written.get(one) ?? whole(shared[one] ?? { all: [] });
    written.set(one, known);
    return known;
  };
  const whole = (one: PackedCondition): Condition => {
    if (typeof one === 'number') return condition(one);
    if ('not' in one) return { op: 'not', of: condition(one.not) };
    if ('all' in one) return { op: 'all', of: one.all.map(condition) };
    if ('any' in one) return { op: 'any', of: one.any.map(condition) };
    const [question, ...options] = one;
    return { op: 'is', question, options };
  };
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, one]: [string, unknown]) => [
      key,
      // What stands there was packed by the build.
      conditionKeys.includes(key) ? condition(one as PackedCondition) : walk(one)
    ]);
    return Object.fromEntries(entries);
  };
  return walk(packed);
}
