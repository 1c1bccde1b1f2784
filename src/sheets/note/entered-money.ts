import type { Dossier } from '#engine/dossier.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { CERTAIN_WORDS } from '#knowledge/certain-money.ts';
import type { MoneyEntry } from '#knowledge/note-entry.ts';
import { moneyDatesIn } from '#knowledge/own-dates.ts';
import { certainLines } from '#sheets/finance-plan/certain-lines.ts';
import type { MoneyLine, NoteMoney } from './note-money.ts';
import type { NoteWords } from './note-words.ts';

/** What was entered on the money page, as it stands in the note: certain first, an offer that is not signed to be asked for. */
export type EnteredMoney = Readonly<{ certain: readonly MoneyLine[]; fits: readonly MoneyLine[] }>;

export function enteredMoney(
  dossier: Pick<Dossier, 'objects' | 'picks'>,
  situation: Situation,
  today: string,
  { texts, locale }: Pick<NoteWords, 'texts' | 'locale'>
): EnteredMoney {
  const dates = moneyDatesIn(dossier.objects, today);
  const lines = certainLines(dossier, situation, dates, texts.certainMoney, locale);
  const told = (certain: boolean) =>
    lines
      .filter((line) => line.certain === certain)
      .map(({ text }): MoneyLine => ({ text, sources: [], scheme: undefined }));
  return { certain: told(true), fits: told(false) };
}

/** The lines that stand beside what was entered: whoever has written an amount is not told that there is none. */
export const besideEntered = <Entry extends MoneyEntry>(
  entries: readonly Entry[],
  { certain }: EnteredMoney
): Entry[] => entries.filter(({ about }) => certain.length === 0 || about !== CERTAIN_WORDS);

/** The money of a note with what was entered first. */
export const withEntered = (money: NoteMoney, entered: EnteredMoney): NoteMoney => ({
  ...money,
  certain: [...entered.certain, ...money.certain],
  fits: [...entered.fits, ...money.fits]
});
