import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf, type Verdict } from '#engine/reason/verdict.ts';
import type { StandardEntry } from '#knowledge/readiness/in-language.ts';
import type { ReadinessWords } from './point-line.ts';
import { statesIn } from './readiness-sheet.ts';

/** A list of requirements on the page of all of them. */
export type StandardLine = Readonly<{
  id: string;
  title: string;
  summary: string;
  /** How it stands, in a line; empty before a project is open. */
  standing: string;
}>;

const order: readonly Verdict[] = ['yes', 'unknown', 'no'];

/** Every list, those for this project first. Pure. */
export function readinessIndex(
  standards: readonly StandardEntry[],
  situation: Situation | undefined,
  { texts }: Pick<ReadinessWords, 'texts'>
): StandardLine[] {
  const rank = ({ concerns }: StandardEntry) =>
    situation ? order.indexOf(verdictOf(concerns, situation)) : 0;
  return standards
    .toSorted((one, other) => rank(one) - rank(other))
    .map((standard) => ({
      id: standard.id,
      title: standard.words.title,
      summary: standard.words.summary,
      standing: situation ? standingIn(standard, situation, texts) : ''
    }));
}

function standingIn(standard: StandardEntry, situation: Situation, texts: ReadinessWords['texts']): string {
  const groups = statesIn(standard, situation);
  if (groups.length === 0) return texts.elsewhere;
  return groups.map(({ state, points }) => texts.counts[state](points.length)).join(' · ');
}
