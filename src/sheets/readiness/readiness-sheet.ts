import type { Source } from '#engine/advise/advice.ts';
import { reasonsOf } from '#engine/reason/reasons.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import type { StandardEntry } from '#knowledge/readiness/in-language.ts';
import type { Labelled } from '#sheets/pieces.ts';
import { because, type ItemLine } from '#sheets/workshop/item-line.ts';
import { pointInGuide, pointLine, type PointLine, type ReadinessWords } from './point-line.ts';
import { pointStates, stateOf, type PointState } from './point-state.ts';

/** The points of one state under their title. */
export type PointSection = Readonly<{
  id: PointState | 'all';
  title: string;
  count: string;
  lines: readonly PointLine[];
}>;

/** Everything that a list of requirements says of a project, in words, in the order in which it is read. */
export type ReadinessSheet = Readonly<{
  title: string;
  version: string;
  summary: string;
  who: Labelled;
  /** Why the list is not for this project, or what would tell; undefined where it is. */
  standing: Readonly<{ text: string; because: ItemLine['because'] }> | undefined;
  /** How many points stand how; empty before a project is open, and where the list is not for it. */
  counts: string;
  sections: readonly PointSection[];
  next: Readonly<{ title: string; steps: readonly string[] }> | undefined;
  limits: string;
  sources: Readonly<{ title: string; sources: readonly Source[] }>;
}>;

/** How each point of a list stands, most pressing state first; nothing where the list is not for the project. */
export function statesIn({ concerns, points }: StandardEntry, situation: Situation) {
  if (verdictOf(concerns, situation) === 'no') return [];
  const states = points.map((point) => ({ point, state: stateOf(point, situation) }));
  return pointStates
    .map((state) => ({
      state,
      points: states.filter((one) => one.state === state).map(({ point }) => point)
    }))
    .filter(({ points: some }) => some.length > 0);
}

/** One list held against a project, in words; what it asks of anybody where none is open. Pure. */
export function readinessSheet(
  standard: StandardEntry,
  situation: Situation | undefined,
  words: ReadinessWords
): ReadinessSheet {
  const { texts } = words;
  const { title, version, summary, who } = standard.words;
  const groups = situation ? statesIn(standard, situation) : [];
  const sections = situation
    ? groups.map(({ state, points }) =>
        section(
          state,
          texts.states[state],
          points.map((point) => pointLine(point, state, situation, words))
        )
      )
    : [
        section(
          'all',
          texts.points,
          standard.points.map((point) => pointInGuide(point, words))
        )
      ];
  return {
    title,
    version,
    summary,
    who: { label: texts.who, text: who },
    standing: situation && standingOf(standard, situation, words),
    counts: groups.map(({ state, points }) => texts.counts[state](points.length)).join(' · '),
    sections,
    next: sections.length > 0 ? { title: texts.next, steps: stepsOf(standard, groups, words) } : undefined,
    limits: texts.limits,
    sources: { title: texts.sources, sources: standard.sources }
  };
}

const section = (id: PointSection['id'], title: string, lines: readonly PointLine[]): PointSection => ({
  id,
  title,
  count: `${lines.length}`,
  lines
});

function standingOf(
  { concerns, words: { elsewhere = '' } }: StandardEntry,
  situation: Situation,
  words: ReadinessWords
): ReadinessSheet['standing'] {
  const { texts } = words;
  const reasons = reasonsOf(concerns, situation);
  switch (verdictOf(concerns, situation)) {
    case 'yes':
      return undefined;
    case 'no':
      return { text: elsewhere, because: because(texts.because, reasons, words) };
    case 'unknown':
      return { text: '', because: because(texts.perhaps, reasons, words) };
  }
}

/** The first thing that is missing, then what the list wants once it is read. */
function stepsOf(
  { words: { next } }: StandardEntry,
  groups: ReturnType<typeof statesIn>,
  { texts }: ReadinessWords
): string[] {
  const [first] = groups.find(({ state }) => state === 'missing')?.points ?? [];
  return first ? [texts.begin(first.asks, first.evidence), next] : [next];
}
