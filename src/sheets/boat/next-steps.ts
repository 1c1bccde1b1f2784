import type { BoatTexts } from '#texts/pages/boat.ts';
import type { BoatLine } from './boat-line.ts';
import type { Remedy } from './remedy.ts';

/** Something that the picture calls for. */
export type BoatStep = Readonly<{
  id: 'answer' | 'rocks' | 'base' | 'check' | 'principles' | 'plan';
  text: string;
  /** The items that it speaks of, by their words. */
  items: readonly Readonly<{ id: string; text: string }>[];
  remedy: Remedy | undefined;
}>;

type Picture = Readonly<{
  rocks: readonly BoatLine[];
  bases: readonly BoatLine[];
  empty: boolean;
  toCheck: number;
  /** How many of Ostrom’s principles are not followed. */
  neglected: number;
}>;

/** What the picture calls for, the most pressing first. */
export function nextSteps(
  { rocks, bases, empty, toCheck, neglected }: Picture,
  texts: BoatTexts
): readonly BoatStep[] {
  const bare = rocks.filter(({ state }) => state === 'unanswered').map(({ id, text }) => ({ id, text }));
  const toBuild = bases.filter(({ state }) => state === 'to-build');
  const base = toBuild.find(({ remedy }) => remedy?.lacking === false) ?? toBuild[0];
  const step = (id: BoatStep['id'], text: string): BoatStep => ({ id, text, items: [], remedy: undefined });
  return [
    ...(empty ? [step('answer', texts.nextAnswer)] : []),
    ...(bare.length > 0 ? [{ ...step('rocks', texts.nextRocks(bare.length)), items: bare }] : []),
    ...(base ? [{ ...step('base', texts.nextBase(base.text)), remedy: base.remedy }] : []),
    ...(toCheck > 0 ? [step('check', texts.nextCheck(toCheck))] : []),
    ...(neglected > 0 ? [step('principles', texts.nextPrinciples(neglected))] : []),
    step('plan', texts.nextPlan)
  ];
}
