import { payableFreely } from '#knowledge/needs.ts';

/** What a way of funding can pay for, by name; one sentence where nothing earmarks its money. */
export const whatCanBePaid = (
  covers: readonly string[],
  names: Readonly<Record<string, string>>,
  anything: string
): readonly string[] =>
  payableFreely.every((need) => covers.includes(need))
    ? [anything]
    : covers.map((need) => names[need] ?? need);
