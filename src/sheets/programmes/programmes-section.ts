import { verdictOf, type Verdict } from '#engine/reason/verdict.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { ProgrammeEntry } from '#knowledge/compile.ts';
import { rankOf, standingOn } from '#knowledge/programme-standing.ts';
import type { Outlines } from '#sheets/advice/outline.ts';
import { programmeLine, type ProgrammeLine, type ProgrammeWording } from './programme-line.ts';

/** The schemes that a project may ask, under the ways of funding that they belong to. */
export type ProgrammesSection = Readonly<{
  title: string;
  lead: string;
  modes: readonly Readonly<{ id: string; title: string; programmes: readonly ProgrammeLine[] }>[];
}>;

/** What a list of schemes is made of. */
export type ProgrammesWords = ProgrammeWording & Readonly<{ programmes: readonly ProgrammeEntry[] }>;

/**
 * The schemes of one way of funding, open ones first, closed ones last. Where a project is open, those that
 * it may not ask are left out, and where `sure`, those of which its answers do not tell.
 */
export function programmesOf(
  mode: string,
  situation: Situation | undefined,
  { programmes, ...wording }: ProgrammesWords,
  sure = false
): ProgrammeLine[] {
  const kept: readonly Verdict[] = sure ? ['yes'] : ['yes', 'unknown'];
  return programmes
    .filter((one) => one.mode === mode)
    .filter(({ mayApply }) => !situation || kept.includes(verdictOf(mayApply, situation)))
    .map((one) => ({ one, rank: rankOf(standingOn(one, wording.day)) }))
    .sort((first, second) => first.rank - second.rank)
    .map(({ one }) => programmeLine(one, wording));
}

/** The schemes of these ways of funding, in their order; undefined where the project may ask none. */
export function programmesSection(
  modes: readonly string[],
  situation: Situation,
  words: ProgrammesWords & Readonly<{ outlines: Outlines }>
): ProgrammesSection | undefined {
  const groups = modes.flatMap((id) => {
    const programmes = programmesOf(id, situation, words, true);
    return programmes.length > 0 ? [{ id, title: words.outlines[id]?.title ?? id, programmes }] : [];
  });
  return groups.length > 0 ? { title: words.texts.title, lead: words.texts.lead, modes: groups } : undefined;
}
