import { hoursAWeek } from '#engine/text/hours-in-words.ts';
import type { fundraisingTime } from '#knowledge/questions/finance/fundraising-time.ts';
import { besideAnswer } from './beside-answer.ts';
import type { NoteDossier } from './note-sheet.ts';

/** Where the time that somebody has is asked, they tell how much there is of it in all. */
const TIME = 'fundraising-time' satisfies typeof fundraisingTime.id;

/** How many hours a week whoever writes has, where they wrote so beside their answer; undefined where they did not. */
export function hoursTold(dossier: Pick<NoteDossier, 'answers' | 'beside'>): number | undefined {
  const told = besideAnswer(dossier, TIME);
  return told ? hoursAWeek(told) : undefined;
}
