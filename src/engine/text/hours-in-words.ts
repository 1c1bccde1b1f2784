const A_DAY = 7;
const HALF_A_DAY = A_DAY / 2;

/** How many a word counts. */
const COUNTS: Readonly<Record<string, number>> = {
  quinze: 15,
  fifteen: 15,
  ...Object.fromEntries(
    [
      ['un', 'une', 'one', 'a', 'an'],
      ['deux', 'two'],
      ['trois', 'three'],
      ['quatre', 'four'],
      ['cinq', 'five'],
      ['six'],
      ['sept', 'seven'],
      ['huit', 'eight'],
      ['neuf', 'nine'],
      ['dix', 'ten']
    ].flatMap((words, place) => words.map((word) => [word, place + 1]))
  )
};

/** How many hours each of these is, as we reckon. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:demi[- ]journées?|matinées?|matins?|après-midis?|half[- ]days?|mornings?|afternoons?)$/iu,
    HALF_A_DAY
  ],
  [/^(?:demi-heures?|half[- ](?:an )?hours?)$/iu, 0.5],
  [/^(?:journées?|jours?|days?)$/iu, A_DAY],
  [/^(?:soirées?|soirs?|evenings?)$/iu, 2.5],
  [/^(?:semaines?|weeks?|mois|months?)$/iu, 5 * A_DAY],
  [/^fortnight$/iu, 15 * A_DAY],
  [/^(?:heures?|h|hours?)$/iu, 1],
  [/^(?:min|minutes?)$/iu, 1 / 60]
];

const COUNT = String.raw`(?<count>\d+(?:[.,]\d+)?|${Object.keys(COUNTS).join('|')})`;
const UNIT = String.raw`(?<unit>demi[- ]journées?|demi-heures?|matinées?|matins?|après-midis?|journées?|jours?|soirées?|soirs?|semaines?|mois|heures?|half[- ]days?|mornings?|afternoons?|days?|evenings?|weeks?|months?|fortnight|hours?|minutes?|min|h)(?!\p{L})`;
const HALF = /^half (?:a|an) (?<unit>day|hour)/iu;
const TIME = new RegExp(String.raw`(?<!\p{L})${COUNT}\s*${UNIT}(?:\s(?<minutes>\d{1,2})(?!\d))?`, 'iu');

const unitOf = (word: string): number => UNITS.find(([named]) => named.test(word))?.[1] ?? 0;

/** How many hours the first time that is named in these words lasts: “1 h 30”, “une demi-journée”; undefined where none is. */
export function hoursInWords(text: string): number | undefined {
  const words = text.replaceAll(/[\u00A0\u202F]/gu, ' ').trim();
  const half = HALF.exec(words)?.groups?.['unit'];
  if (half !== undefined) return half.toLowerCase() === 'day' ? HALF_A_DAY : 0.5;
  const found = TIME.exec(words)?.groups;
  if (!found) return undefined;
  const { count = '', unit = '', minutes = '0' } = found;
  const many = COUNTS[count.toLowerCase()] ?? Number(count.replace(',', '.'));
  return many * unitOf(unit) + Number(minutes) / 60;
}

/** What says for every week: the sentence opens with whoever writes, or with the time itself. */
const A_WEEK = new RegExp(
  String.raw`(?:^|[.;!?]\s+)(?:(?:j’ai|j’y passe|nous avons|on a|i have|i spend|i can give|we have|we spend)\s+)?(?<time>${COUNT}\s*${UNIT})\s+(?:par|chaque|a|per|each|every)\s+(?:semaine|week)(?!\p{L})`,
  'iu'
);

/** How many hours a week whoever writes has, where these words say so of themselves: what others have is not theirs. */
export function hoursAWeek(text: string): number | undefined {
  const time = A_WEEK.exec(text.replaceAll(/[\u00A0\u202F]/gu, ' ').replaceAll("'", '’'))?.groups?.['time'];
  return time === undefined ? undefined : hoursInWords(time);
}
