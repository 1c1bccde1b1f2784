import { COUNT, hoursInWords, spaced, TIME } from './hours-in-words.ts';

/** How often a time comes back in a week: five days of one, twelve months in its fifty-two. */
const OFTEN: readonly (readonly [string, number])[] = [
  [' (?:par|chaque|a|per|each|every) (?:semaine|week)| ?/ ?(?:semaine|week)| weekly', 1],
  [' (?:par|chaque|a|per|each|every) (?:mois|month)| ?/ ?(?:mois|month)', 12 / 52],
  [
    ',? (?:(?:par|chaque|a|per|each|every) (?:jour|day|soir|evening)|le soir|tous les soirs|in the evenings?)',
    5
  ]
];

const ABOUT = '(?:environ |à peu près |peut-être |au plus |seulement |about |around |maybe |at most |only )?';
/** How somebody says that it is theirs. */
const OWN = String.raw`(?:j’ai|j’y passe|je n’ai que|je (?:peux(?: y passer| y mettre| (?:y )?donner)?|donne|dispose de|dégage)|il me reste|moi,?|nous avons|on a|i have|i spend|i can (?:give|spend|spare)|we have|me,?) `;
/** Where a sentence opens, whose words are theirs; and where what follows says so itself. */
const ALONE = String.raw`(?:^|[.;!?] +)`;
const SAID = String.raw`(?:^|[.;!?:,] *)(?:et |and )?${OWN}`;
const DAY = `(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week-end|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)`;
/** One day of each week: “le mercredi”, “le samedi matin”, “on Sundays”. */
const ON_A_DAY = String.raw`(?:le|les|mes|tous les|on|my|every) ${DAY}s?(?: (?<part>matins?|après-midis?|soirs?|mornings?|afternoons?|evenings?))?(?! ?\d)(?=$|[ .,;!?])(?! (?:\d|un|une|deux|trois))`;

/** From “two to three hours” the smaller is kept: nobody has more than they say. */
const LEAST = new RegExp(`${COUNT} (?:à|ou|to|or) (?:[\\d.,]+|\\p{L}+)(?= ?\\p{L})`, 'giu');

const weekly = (opens: string): readonly (readonly [RegExp, number])[] =>
  OFTEN.map(([often, times]) => [
    new RegExp(`${opens}${ABOUT}(?<time>${TIME})(?:${often})(?!\\p{L})`, 'iu'),
    times
  ]);
const [theirs, alone] = [weekly(SAID), weekly(ALONE)];
/** What stands beside a time that others have each week. */
const BESIDE = new RegExp(`(?:semaine|week)[^.]*(?:moi|me),? ${ABOUT}(?<time>${TIME})`, 'iu');

const THEIR_DAY = new RegExp(SAID + ON_A_DAY, 'iu');
const A_DAY = new RegExp(ALONE + ON_A_DAY, 'iu');

/** What every one of these forms names: how often, or a day. Most texts name neither, and are read no further. */
const NAMES_DAYS = new RegExp(`semaine|week|mois|month|jour|day|soir|evening|${DAY}`, 'iu');

/**
 * How many hours a week whoever writes has, where these words say so of themselves: what others have is not theirs.
 * `asked`: they answer how much time there is, and need not say whose it is.
 */
export function hoursAWeek(text: string, asked = true): number | undefined {
  if (!NAMES_DAYS.test(text)) return undefined;
  const said = spaced(text).replaceAll(LEAST, '$<count>');
  for (const [often, times] of asked ? [...theirs, ...alone] : theirs) {
    const time = often.exec(said)?.groups?.['time'];
    if (time !== undefined) return (hoursInWords(time) ?? 0) * times;
  }
  const mine = BESIDE.exec(said)?.groups?.['time'];
  if (mine !== undefined) return hoursInWords(mine);
  const day = (asked ? (THEIR_DAY.exec(said) ?? A_DAY.exec(said)) : THEIR_DAY.exec(said))?.groups;
  return day && hoursInWords(day['part'] ?? 'jour');
}
