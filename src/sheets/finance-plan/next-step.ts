import type { Portfolio, Situated } from '#engine/portfolio/portfolio.ts';
import type { FinancingWords } from './financing-words.ts';

/** What the lead should do next, with what it is about. */
export type NextStep =
  | Readonly<{
      do: 'say-needs' | 'nothing-to-pay' | 'no-mode' | 'cost' | 'certain' | 'covered' | 'sign' | 'choose';
    }>
  | Readonly<{ do: 'value'; modes: readonly string[] }>
  | Readonly<{ do: 'fix'; warnings: number }>
  | Readonly<{ do: 'find'; euros: number; needs: readonly string[] }>
  | Readonly<{ do: 'meet'; mode: string }>;

/** The same as a sentence, with what its link says and leads to: a part of this page, or another page. */
export type FinancingStep = Readonly<{
  do: NextStep['do'];
  text: string;
  link: string;
  place: Readonly<
    | { part: 'needs' | 'certain' | 'modes' | 'result' | 'warnings' }
    | { page: 'needs-question' | 'advice' }
    | { mode: string }
  >;
}>;

/** How many needs are named as those that lack most. */
const NAMED = 2;

/** The first thing that is not done yet. `nothingToPay`: the lead answered so. */
export function nextStepFor(
  { costs, modes, certain }: Pick<Situated, 'costs' | 'modes' | 'certain'>,
  { chosen, warnings, year }: Portfolio,
  nothingToPay: boolean
): NextStep {
  if (nothingToPay) return { do: 'nothing-to-pay' };
  if (!costs.some(({ wanted }) => wanted)) return { do: 'say-needs' };
  const anyMode = modes.some(({ status }) => status === 'retained');
  if (!anyMode && certain.length === 0) return { do: 'no-mode' };
  if (!costs.some((one) => one.year || one.threeYears)) return { do: 'cost' };
  if (certain.some(({ valued }) => !valued)) return { do: 'certain' };
  if (costs.some((one) => one.year) && year.cautious.uncovered === 0) return { do: 'covered' };
  if (!anyMode) return { do: 'no-mode' };
  const [first] = chosen;
  if (!first) return { do: certain.some((one) => !one.certain) ? 'sign' : 'choose' };
  const unvalued = chosen.filter(({ valued }) => !valued).map(({ id }) => id);
  if (unvalued.length > 0) return { do: 'value', modes: unvalued };
  if (warnings.length > 0) return { do: 'fix', warnings: warnings.length };
  // What may come is asked for in writing; only what is missing even then has to be found elsewhere.
  const open = chosen.find((one) => !one.certain);
  const { uncovered, byNeed } = year[open ? 'hopeful' : 'cautious'];
  const lacking = byNeed.filter((one) => one.uncovered > 0).toSorted((a, b) => b.uncovered - a.uncovered);
  return uncovered > 0
    ? { do: 'find', euros: uncovered, needs: lacking.slice(0, NAMED).map(({ need }) => need) }
    : { do: 'meet', mode: (open ?? first).id };
}

/** A step in words. */
export function stepInWords(
  step: NextStep,
  { texts, needs, outlines, figures }: FinancingWords
): FinancingStep {
  const link = texts.nextLinks[step.do];
  const title = (id: string) => outlines[id]?.title ?? id;
  switch (step.do) {
    case 'say-needs':
    case 'nothing-to-pay':
      return { do: step.do, text: texts.next[step.do], link, place: { page: 'needs-question' } };
    case 'no-mode':
      return { do: step.do, text: texts.next[step.do], link, place: { page: 'advice' } };
    case 'cost':
      return { do: step.do, text: texts.next.cost, link, place: { part: 'needs' } };
    case 'certain':
      return { do: step.do, text: texts.next.certain, link, place: { part: 'certain' } };
    case 'covered':
      return { do: step.do, text: texts.next.covered, link, place: { part: 'result' } };
    case 'sign':
    case 'choose':
      return { do: step.do, text: texts.next[step.do], link, place: { part: 'modes' } };
    case 'value': {
      const names = figures.list(step.modes.map(title));
      return { do: step.do, text: texts.next.value(names), link, place: { part: 'modes' } };
    }
    case 'fix':
      return { do: step.do, text: texts.next.fix(step.warnings), link, place: { part: 'warnings' } };
    case 'find': {
      const names = figures.list(step.needs.map((need) => needs[need]?.inSentence ?? need));
      const text = texts.next.find(figures.euros(step.euros), names);
      return { do: step.do, text, link, place: { part: 'result' } };
    }
    case 'meet':
      return { do: step.do, text: texts.next.meet(title(step.mode)), link, place: { mode: step.mode } };
  }
}
