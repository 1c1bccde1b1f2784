import { NUMBER_WORDS, numberIn } from './number-in-words.ts';

/** How many hours each of these is, as we reckon: a day of work is seven. */
const UNITS: readonly (readonly [string, number])[] = [
  ['demi[- ]journées?|matin(?:ée)?s?|après-midis?|half[- ](?:a )?days?|mornings?|afternoons?', 3.5],
  ['demi-heures?|half[- ]an[- ]hour', 0.5],
  ['jour(?:née)?s?|days?', 7],
  ['soir(?:ée)?s?|evenings?', 2.5],
  ['semaines?|mois|weeks?|months?', 35],
  ['fortnight', 105],
  ['heures?|hours?|h', 1],
  ['min(?:utes?)?', 1 / 60]
];

/** Each unit as it is named alone. */
const UNIT_ALONE = UNITS.map(([names, hours]) => [new RegExp(`^(?:${names})$`, 'iu'), hours] as const);
/** How many, as a pattern: in digits or in words. */
export const COUNT = String.raw`(?<count>\d+(?:[.,]\d+)?|an?|${NUMBER_WORDS})`;
const NAMES = UNITS.map(([names]) => names).join('|');
/** A time in words, as a pattern: how many, of what, and a half besides. */
export const TIME = String.raw`(?:${COUNT}\s*)?(?<unit>${NAMES})(?!\p{L})(?<half> et demie?| and a half)?`;
const LASTS = new RegExp(String.raw`(?<!\p{L})${TIME}(?:\s(?<minutes>\d{1,2})(?!\d))?`, 'iu');

/** The same words with one kind of space and of apostrophe. */
export const spaced = (text: string): string => text.replaceAll(/\s/gu, ' ').replaceAll("'", '’');

/** How many hours the first time that is named in these words lasts: “1 h 30”, “une demi-journée”; undefined where none is. */
export function hoursInWords(text: string): number | undefined {
  const found = LASTS.exec(spaced(text))?.groups;
  if (!found) return undefined;
  const { count = '1', unit = '', half, minutes = '0' } = found;
  const [, hours = 0] = UNIT_ALONE.find(([named]) => named.test(unit)) ?? [];
  const whole = /^an?$/iu.test(count) ? 1 : (numberIn(count) ?? Number(count.replace(',', '.')));
  const times = whole + (half ? 0.5 : 0);
  return times * hours + Number(minutes) / 60;
}
