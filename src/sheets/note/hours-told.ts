import { hoursAWeek } from '#engine/text/hours-in-words.ts';
import type { fundraisingTime } from '#knowledge/questions/finance/fundraising-time.ts';
import type { NoteDossier } from './note-sheet.ts';

/** Where the time that somebody has is asked, they tell how much there is of it in all. */
const TIME = 'fundraising-time' satisfies typeof fundraisingTime.id;

/** How many hours a week whoever writes has, where they wrote so beside their answer; undefined where they did not. */
export function hoursTold({
  answers = {},
  beside = {}
}: Pick<NoteDossier, 'answers' | 'beside'>): number | undefined {
  const answer = beside[TIME] ?? answers[TIME];
  return typeof answer === 'object' && 'note' in answer ? hoursAWeek(answer.note) : undefined;
}
