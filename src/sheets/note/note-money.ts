import type { Source } from '#engine/advise/advice.ts';
import type { ProgrammeEntry } from '#knowledge/compile.ts';
import type { MoneyEntry } from '#knowledge/note-entry.ts';
import { programmeLine } from '#sheets/programmes/programme-line.ts';
import type { NoteWords } from './note-words.ts';
import type { NoteLine, Speaker } from './spoken.ts';

/** A scheme by its name and its page, where a line of money names one, and how it stands that day. */
export type NamedScheme = Readonly<{ name: string; url: string; standing: string; open: boolean }>;

export type MoneyLine = NoteLine & Readonly<{ scheme: NamedScheme | undefined }>;

/** Money, what is certain first. */
export type NoteMoney = Readonly<{
  certain: readonly MoneyLine[];
  fits: readonly MoneyLine[];
  /** What would fit and is not open today. */
  watch: readonly MoneyLine[];
  unfit: readonly MoneyLine[];
}>;

/** What money is worded with. */
type MoneyWords = Pick<NoteWords, 'locale' | 'programmes' | 'schemes'>;

/** The lines of money that are said; a scheme that is closed for good is not told as something to ask for. */
export function moneyOf(
  entries: readonly MoneyEntry[],
  speaker: Speaker,
  day: string,
  words: MoneyWords
): NoteMoney {
  const spoken = entries.filter(speaker.says).flatMap((entry) => {
    const scheme = words.programmes.find(({ id }) => id === entry.programme);
    return entry.programme && !scheme ? [] : [{ entry, line: lineOf(entry, scheme, speaker, day, words) }];
  });
  const standing = (wanted: MoneyEntry['standing']) =>
    spoken.filter(({ entry }) => entry.standing === wanted).map(({ line }) => line);
  const isOpen = ({ scheme }: MoneyLine) => scheme?.open ?? true;
  return {
    certain: standing('certain'),
    fits: standing('fits').filter(isOpen),
    watch: standing('fits').filter((line) => !isOpen(line)),
    unfit: standing('unfit')
  };
}

function lineOf(
  { text, sources = [] }: MoneyEntry & Readonly<{ sources?: readonly Source[] }>,
  scheme: ProgrammeEntry | undefined,
  speaker: Speaker,
  day: string,
  { locale, schemes }: MoneyWords
): MoneyLine {
  const told = scheme && programmeLine(scheme, { locale, texts: schemes, day });
  return {
    text: speaker.woven(text),
    sources,
    scheme: told && { name: told.title, url: told.url, standing: told.standing, open: told.status === 'open' }
  };
}
