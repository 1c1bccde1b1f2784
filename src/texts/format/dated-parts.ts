import { isDay } from '#engine/day.ts';

/** One of several things that somebody wrote with its day; without one where none could be read. */
export type DatedPart = Readonly<{ day: string | undefined; words: string }>;

const LANGUAGES = ['fr', 'en'];
const MONTHS = 12;

const bare = (name: string): string => name.toLowerCase().replace(/\.$/u, '');

/** The names of the months in both languages, long and short, as the platform writes them. */
const months: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((length) => {
      const names = new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' });
      return Array.from({ length: MONTHS }, (_, month): [string, number] => [
        bare(names.format(Date.UTC(2000, month, 1))),
        month + 1
      ]);
    })
  )
);

const YEAR = String.raw`(?:,?\s+(?<year>\d{4}))?`;
/** “4 février 2027”, “February 4th”, “04/02/2027”, “2027-02-04”: the first that is found is read. */
const WRITTEN = [
  /(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})/u,
  /(?<!\d)(?<day>\d{1,2})[/.](?<month>\d{1,2})(?:[/.](?<year>\d{4}|\d{2}))?(?!\d)/u,
  new RegExp(String.raw`(?<!\d)(?<day>\d{1,2})(?:er|st|nd|rd|th)?\s+(?<name>\p{L}{3,}\.?)${YEAR}`, 'iu'),
  new RegExp(String.raw`(?<name>\p{L}{3,}\.?)\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)${YEAR}`, 'iu')
];

/** What leads to a day, or joins it to what happens then. */
const LEADS =
  /^[\s:,–—-]+|(?:^|\s)(?:avant|d’ici|au plus tard|before|by|until)?\s*(?:le|au|on|the|l[ue]ndi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)?[\s:,–—-]*$/giu;

/** What stands between two of them. */
const BETWEEN = /\s*[;\n]\s*/u;

/** What somebody wrote, part by part, with the day of each; a day without its year is the next one from today on. */
export const datedParts = (text: string, today: string): DatedPart[] =>
  text
    .split(BETWEEN)
    .filter((part) => part.trim() !== '')
    .map((part) => datedPart(part.trim(), today));

function datedPart(part: string, today: string): DatedPart {
  for (const written of WRITTEN) {
    const found = written.exec(part);
    const day = found?.groups && dayOf(found.groups, today);
    if (!found || !day) continue;
    const around = `${part.slice(0, found.index)}\n${part.slice(found.index + found[0].length)}`;
    const words = around
      .replace(/\(\s*\)/gu, '\n')
      .split('\n')
      .map((some) => some.replace(LEADS, '').trim());
    return { day, words: words.filter(Boolean).join(' ') };
  }
  return { day: undefined, words: part };
}

function dayOf(
  { year, month, name, day }: Readonly<Record<string, string | undefined>>,
  today: string
): string | undefined {
  const number = month ?? months.get(bare(name ?? ''));
  if (number === undefined || day === undefined) return undefined;
  const inYear = (some: number) => `${some}-${two(number)}-${two(day)}`;
  const said = year && Number(year.length === 2 ? `20${year}` : year);
  const thisYear = Number(today.slice(0, 4));
  const [written] = (said ? [said] : [thisYear, thisYear + 1])
    .map(inYear)
    .filter((one) => isDay(one) && (said || one >= today));
  return written;
}

const two = (number: number | string): string => String(number).padStart(2, '0');
