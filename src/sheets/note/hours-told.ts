import { hoursAWeek } from '#engine/text/hours-a-week.ts';
import type { fundraisingTime } from '#knowledge/questions/finance/fundraising-time.ts';
import type { NoteDossier } from './note-sheet.ts';

/** Where the time that somebody has is asked, they tell how much there is of it in all. */
const TIME = 'fundraising-time' satisfies typeof fundraisingTime.id;

/** What holds words of theirs: those beside an answer, or an object. */
const wordsIn = (one: unknown): readonly string[] => {
  if (typeof one !== 'object' || one === null) return [];
  return [...('note' in one ? [String(one.note)] : []), ...('text' in one ? [String(one.text)] : [])];
};

/**
 * How many hours a week whoever writes has, where they wrote so: beside the answer that asks for it, beside another one, or
 * in their own question; undefined where they did not.
 */
export function hoursTold({
  answers = {},
  beside = {},
  objects = {}
}: Pick<NoteDossier, 'answers' | 'beside'> & Partial<Pick<NoteDossier, 'objects'>>): number | undefined {
  const told = { ...answers, ...beside };
  const asked = wordsIn(told[TIME]).map((text) => hoursAWeek(text));
  const others = [...Object.values(told), objects['own-question']].flatMap(wordsIn);
  return [...asked, ...others.map((text) => hoursAWeek(text, false))].find((hours) => hours !== undefined);
}
