import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf, type Verdict } from '#engine/reason/verdict.ts';
import type { ProgrammeEntry } from '#knowledge/compile.ts';
import { isOver, rankOf, standingOn } from '#knowledge/programme-standing.ts';
import type { Outlines } from '#sheets/advice/outline.ts';
import { firstEuro, type FirstEuroWords } from './first-euro.ts';
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
  /** `delay`: when the first money comes, beside the project’s own dates. */
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
  const lines = found.filter((one) => !isOver(one)).map((one) => programmeLine(one, wording));
  return found.length > 0
    ? {
        worthALook: [...lines.filter(({ late }) => !late), ...lines.filter(({ late }) => late)],
        over:
          over.length > 0
            ? { label: wording.texts.over, lines: over.map((one) => overLine(one, wording)) }
            : undefined
      }
    : undefined;
}

/**
 * The schemes of these ways of funding, in their order, those whose money comes too late last; undefined where
 * the project may ask none. What its way of funding says already, a scheme does not say again.
 */
export function programmesSection(
  modes: readonly Readonly<{ id: string; monthsToFirstEuro: readonly [number, number] }>[],
  situation: Situation,
  words: ProgrammesWords & Readonly<{ outlines: Outlines; firstEuro: FirstEuroWords }>
): ProgrammesSection | undefined {
  const groups = modes.flatMap(({ id, monthsToFirstEuro }) => {
    const programmes = programmesOf(id, situation, words, true);
    if (!programmes) return [];
    const { text } = firstEuro(monthsToFirstEuro, words.firstEuro);
    const worthALook = programmes.worthALook.map((line) => ({
      ...line,
      dates: line.dates.replace(text, '').trim()
    }));
    return [{ id, title: words.outlines[id]?.title ?? id, delay: text, ...programmes, worthALook }];
  });
  const late = ({ worthALook }: Programmes) => worthALook.every((line) => line.late);
  const told = [...groups.filter((one) => !late(one)), ...groups.filter(late)];
  return told.length > 0 ? { title: words.texts.title, lead: words.texts.lead, modes: told } : undefined;
}
