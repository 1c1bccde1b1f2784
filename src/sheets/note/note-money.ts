import type { Source } from '#engine/advise/advice.ts';
import type { ProgrammeEntry } from '#knowledge/compile.ts';
import type { MoneyEntry } from '#knowledge/note-entry.ts';
import type { MoneyDates } from '#knowledge/own-dates.ts';
import { programmeLine } from '#sheets/programmes/programme-line.ts';
import { beside } from './alike.ts';
import type { NoteWords } from './note-words.ts';
import type { NoteLine, Speaker } from './spoken.ts';

/** A scheme by its name and its page, where a line of money names one, and how it stands that day. */
export type NamedScheme = Readonly<{
  name: string;
  url: string;
  standing: string;
  open: boolean;
  /** Its first money comes only once what ends has ended. */
  late: boolean;
}>;

export type MoneyLine = NoteLine &
  Readonly<{
    scheme: NamedScheme | undefined;
    /** What is reckoned and may go, where two pages are full: hours sooner than euros. */
    yields?: 'hours' | 'euros';
  }>;

/** Money, what is certain first. */
export type NoteMoney = Readonly<{
  certain: readonly MoneyLine[];
  /** What the person’s own amounts come to. */
  sums: readonly MoneyLine[];
  fits: readonly MoneyLine[];
  /** What would fit and is not open today. */
  watch: readonly MoneyLine[];
  unfit: readonly MoneyLine[];
}>;

/** What money is worded with. */
type MoneyWords = Pick<NoteWords, 'locale' | 'programmes' | 'schemes'>;

/**
 * The lines of money that are said, what comes too late last; a scheme that is closed for good is not told as
 * something to ask for.
 */
export function moneyOf(
  entries: readonly MoneyEntry[],
  speaker: Speaker,
  dates: MoneyDates,
  words: MoneyWords
): NoteMoney {
  const spoken = entries.filter(speaker.says).flatMap((entry) => {
    const scheme = words.programmes.find(({ id }) => id === entry.programme);
    return entry.programme && !scheme ? [] : [{ entry, line: lineOf(entry, scheme, speaker, dates, words) }];
  });
  const standing = (wanted: MoneyEntry['standing']) =>
    lateLinesLast(spoken.filter(({ entry }) => entry.standing === wanted).map(({ line }) => line));
  const isOpen = ({ scheme }: MoneyLine) => scheme?.open ?? true;
  return {
    certain: standing('certain'),
    sums: [],
    fits: standing('fits').filter(isOpen),
    watch: standing('fits').filter((line) => !isOpen(line)),
    unfit: standing('unfit')
  };
}

function lineOf(
  { text, standing, sources = [] }: MoneyEntry & Readonly<{ sources?: readonly Source[] }>,
  scheme: ProgrammeEntry | undefined,
  speaker: Speaker,
  dates: MoneyDates,
  { locale, schemes }: MoneyWords
): MoneyLine {
  const wording = { locale, texts: schemes, day: dates.today };
  // Of what does not fit, nobody waits for the money.
  const told =
    scheme &&
    programmeLine(
      scheme,
      standing === 'unfit'
        ? wording
        : { ...wording, firstEuro: { locale, firstEuro: schemes.firstEuro, dates } }
    );
  return {
    text: speaker.woven(text),
    sources,
    scheme: told && {
      name: told.title,
      url: told.url,
      standing: [told.standing, told.dates].filter(Boolean).join(' '),
      open: told.status === 'open',
      late: told.late
    }
  };
}

/** What every project is told of money, beside what the situation says of it. */
export const moneyBeside = (own: NoteMoney, common: NoteMoney): NoteMoney => ({
  ...own,
  certain: [...beside(own.certain, common.certain, ofLine), ...own.certain],
  fits: [...beside(own.fits, common.fits, ofLine), ...own.fits],
  unfit: own.unfit.length > 1 ? own.unfit : [...own.unfit, ...common.unfit]
});

const ofLine = ({ text }: NoteLine): string => text;

/** The same lines, the schemes whose money comes too late last. */
export const lateLinesLast = <Line extends MoneyLine>(lines: readonly Line[]): Line[] => [
  ...lines.filter(({ scheme }) => !scheme?.late),
  ...lines.filter(({ scheme }) => scheme?.late)
];
