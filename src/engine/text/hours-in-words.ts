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

/** How many a word counts: its place here. */
const COUNTS =
  '|un une one a an|deux two|trois three|quatre four|cinq five|six|sept seven|huit eight|neuf nine|dix ten|||||quinze fifteen'
    .split('|')
    .map((words) => words.split(' '));

const COUNT = String.raw`(?<count>\d+(?:[.,]\d+)?|${COUNTS.flat().filter(Boolean).join('|')})`;
const UNIT = `(?<unit>${UNITS.map(([names]) => names).join('|')})`;
const TIME = String.raw`(?:${COUNT}\s*)?${UNIT}(?!\p{L})`;
const LASTS = new RegExp(String.raw`(?<!\p{L})${TIME}(?:\s(?<minutes>\d{1,2})(?!\d))?`, 'iu');

const spaced = (text: string): string => text.replaceAll(/\s/gu, ' ').replaceAll("'", '’');

/** How many hours the first time that is named in these words lasts: “1 h 30”, “une demi-journée”; undefined where none is. */
export function hoursInWords(text: string): number | undefined {
  const found = LASTS.exec(spaced(text))?.groups;
  if (!found) return undefined;
  const { count = '1', unit = '', minutes = '0' } = found;
  const word = COUNTS.findIndex((words) => words.includes(count.toLowerCase()));
  const [, hours = 0] = UNITS.find(([names]) => new RegExp(`^(?:${names})$`, 'iu').test(unit)) ?? [];
  return (word > 0 ? word : Number(count.replace(',', '.'))) * hours + Number(minutes) / 60;
}

/** What says for every week: the sentence opens with whoever writes, or with the time itself. */
const A_WEEK = new RegExp(
  String.raw`(?:^|[.;!?] +)(?:(?:j’ai|j’y passe|nous avons|on a|i have|i spend|we have) )?(?<time>${TIME}) (?:par|chaque|a|per|each|every) (?:semaine|week)(?!\p{L})`,
  'iu'
);

/** How many hours a week whoever writes has, where these words say so of themselves: what others have is not theirs. */
export function hoursAWeek(text: string): number | undefined {
  const time = A_WEEK.exec(spaced(text))?.groups?.['time'];
  return time === undefined ? undefined : hoursInWords(time);
}
