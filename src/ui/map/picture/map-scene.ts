import type { CourseMap } from '#engine/course/course-map.ts';
import type { Passing } from '#engine/course/passing.ts';
import { linesOf } from '#ui/boat/drawing/lines.ts';

/** What the picture of the course is worded with. */
export type MapPictureWords = Readonly<{
  stages: Readonly<Record<string, Readonly<{ title: string }>>>;
  questions: Readonly<Record<string, Readonly<{ short: string }>>>;
  /** When each question that is not asked of everybody is asked. */
  guards: Readonly<Record<string, string>>;
  onlyIf: string;
  check: string;
  note: string;
}>;

export type Stop = Readonly<{
  id: string;
  x: number;
  y: number;
  lines: readonly string[];
  passing: Passing | undefined;
}>;
export type Detour = Readonly<{ id: string; y: number; height: number; lines: readonly string[] }>;
export type Leg = Readonly<{
  id: string;
  x: number;
  title: string;
  stops: readonly Stop[];
  detours: readonly Detour[];
  /** Where the line of the way ends, at the check of the stage. */
  end: number;
}>;

/** The measures of the picture, in its own units. */
export const measures = {
  column: 260,
  gap: 16,
  top: 62,
  size: 14,
  line: 17,
  small: 12,
  smallLine: 15,
  indent: 16,
  edge: 10
} as const;

const { column, gap, top, size, line, small, smallLine, indent, edge } = measures;

/** Lays the course out: one column a stage, its questions from top to bottom, detours set in from the way. */
export function mapScene(
  map: CourseMap,
  passingOf: (question: string) => Passing | undefined,
  words: MapPictureWords
): Readonly<{ width: number; height: number; legs: readonly Leg[] }> {
  const legs = map.map((stage, at) => legOf(stage, gap + at * (column + gap), passingOf, words));
  const lowest = Math.max(0, ...legs.map(({ end }) => end));
  return { width: gap + legs.length * (column + gap), height: lowest + 100, legs };
}

function legOf(
  { id, branches }: CourseMap[number],
  x: number,
  passingOf: (question: string) => Passing | undefined,
  words: MapPictureWords
): Leg {
  const stops: Stop[] = [];
  const detours: Detour[] = [];
  let y = top;
  for (const { when, questions } of branches) {
    const from = y;
    const inward = when ? indent : 0;
    const condition = when
      ? linesOf(`${words.onlyIf} ${words.guards[questions[0] ?? ''] ?? ''}`, column - 66, small, Infinity)
      : [];
    if (when) y += edge + condition.length * smallLine + 4;
    for (const question of questions) {
      const lines = linesOf(
        words.questions[question]?.short ?? question,
        column - 56 - inward,
        size,
        Infinity
      );
      stops.push({ id: question, x: 20 + inward, y, lines, passing: passingOf(question) });
      y += lines.length * line + 8;
    }
    if (when) {
      detours.push({ id: questions[0] ?? '', y: from, height: y - from, lines: condition });
      y += 8;
    }
  }
  return { id, x, title: words.stages[id]?.title ?? id, stops, detours, end: y + 6 };
}
