import { hoursAWeek } from '#engine/text/hours-a-week.ts';
import type { fundraisingTime } from '#knowledge/questions/finance/fundraising-time.ts';
import { besideAnswer } from './beside-answer.ts';
import type { NoteDossier } from './note-sheet.ts';

/** Where the time that somebody has is asked, they tell how much there is of it in all. */
const TIME = 'fundraising-time' satisfies typeof fundraisingTime.id;

/**
 * How many hours a week whoever writes has, where they wrote so: beside the answer that asks for it, beside another one, or
 * in their own question; undefined where they did not.
 */
export function hoursTold(
  dossier: Pick<NoteDossier, 'answers' | 'beside'> & Partial<Pick<NoteDossier, 'objects'>>
): number | undefined {
  const { answers = {}, beside = {}, objects = {} } = dossier;
  const others = Object.keys({ ...answers, ...beside }).map((question) => besideAnswer(dossier, question));
  return [
    hoursAWeek(besideAnswer(dossier, TIME)),
    ...[...others, objects['own-question']?.text ?? ''].map((text) => hoursAWeek(text, false))
  ].find((hours) => hours !== undefined);
}
