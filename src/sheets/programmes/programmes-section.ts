import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf, type Verdict } from '#engine/reason/verdict.ts';
import type { ProgrammeEntry } from '#knowledge/compile.ts';
import { isOver, rankOf, standingOn } from '#knowledge/programme-standing.ts';
import type { Outlines } from '#sheets/advice/outline.ts';
import {
  overLine,
  programmeLine,
  type OverLine,
  type ProgrammeLine,
  type ProgrammeWording
} from './programme-line.ts';

/** The schemes of one way of funding: those worth a look, then in one line those that are over for good. */
export type Programmes = Readonly<{
  worthALook: readonly ProgrammeLine[];
  over: Readonly<{ label: string; lines: readonly OverLine[] }> | undefined;
}>;

/** The schemes that a project may ask, under the ways of funding that they belong to. */
export type ProgrammesSection = Readonly<{
  title: string;
  lead: string;
  /** `delay`: when the first money comes, beside the project’s own dates; '' where that is not told. */
  modes: readonly (Readonly<{ id: string; title: string; delay: string }> & Programmes)[];
}>;

/** What a list of schemes is made of. */
export type ProgrammesWords = ProgrammeWording & Readonly<{ programmes: readonly ProgrammeEntry[] }>;

/**
 * The schemes of one way of funding, open ones first, closed ones last; undefined where there is none.
 * Where a project is open, those that it may not ask are left out, and where `sure`, those of which its
 * answers do not tell, themed ones included.
 */
export function programmesOf(
  mode: string,
  situation: Situation | undefined,
  { programmes, ...wording }: ProgrammesWords,
  sure = false
): Programmes | undefined {
  const kept: readonly Verdict[] = sure ? ['yes'] : ['yes', 'unknown'];
  const found = programmes
    .filter((one) => one.mode === mode && !(sure && one.themed))
    .filter(({ mayApply }) => !situation || kept.includes(verdictOf(mayApply, situation)))
    .map((one) => ({ one, rank: rankOf(standingOn(one, wording.day)) }))
    .sort((first, second) => first.rank - second.rank)
    .map(({ one }) => one);
  const over = found.filter(isOver);
  return found.length > 0
    ? {
        worthALook: found.filter((one) => !isOver(one)).map((one) => programmeLine(one, wording)),
        over:
          over.length > 0
            ? { label: wording.texts.over, lines: over.map((one) => overLine(one, wording)) }
            : undefined
      }
    : undefined;
}

/** The schemes of these ways of funding, in their order; undefined where the project may ask none. */
export function programmesSection(
  modes: readonly string[],
  situation: Situation,
  words: ProgrammesWords & Readonly<{ outlines: Outlines }>,
  delayOf: (mode: string) => string = () => ''
): ProgrammesSection | undefined {
  const groups = modes.flatMap((id) => {
    const programmes = programmesOf(id, situation, words, true);
    return programmes
      ? [{ id, title: words.outlines[id]?.title ?? id, delay: delayOf(id), ...programmes }]
      : [];
  });
  return groups.length > 0 ? { title: words.texts.title, lead: words.texts.lead, modes: groups } : undefined;
}
