import type { Dossier } from '#engine/dossier.ts';
import { standingInWords } from '#engine/portfolio/standing-in-words.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { withCapital } from '#engine/text/with-capital.ts';
import { withoutStop } from '#engine/text/without-stop.ts';
import { areWordsPast, CERTAIN_WORDS } from '#knowledge/certain-money.ts';
import { buysHealthData } from '#knowledge/note/health-data-sale.ts';
import type { MoneyEntry } from '#knowledge/note-entry.ts';
import { moneyDatesIn } from '#knowledge/own-dates.ts';
import { certainLines, type CertainSentence } from '#sheets/finance-plan/certain-lines.ts';
import type { MoneyLine, NoteMoney } from './note-money.ts';
import type { NoteWords } from './note-words.ts';

/** What was entered on the money page, as it stands in the note: an offer that is not signed is asked for. */
export type EnteredMoney = Readonly<{
  certain: readonly MoneyLine[];
  fits: readonly MoneyLine[];
  /** What was entered and counts no more. */
  past: readonly MoneyLine[];
  /** Whether the person’s own words say what is certain. */
  inWords: boolean;
}>;

const bare = (text: string): MoneyLine => ({ text, sources: [], scheme: undefined });
/** What the person wrote of their own money stays, however short the note must be. */
const kept = (text: string): MoneyLine => ({ ...bare(text), rank: 0 });

export function enteredMoney(
  dossier: Pick<Dossier, 'objects' | 'picks'>,
  situation: Situation,
  today: string,
  { texts, locale }: Pick<NoteWords, 'texts' | 'locale'>
): EnteredMoney {
  const dates = moneyDatesIn(dossier.objects, today);
  const lines = certainLines(dossier, situation, dates, texts.certainMoney, locale);
  // What the law forbids to sell is asked of nobody.
  const forbidden = verdictOf(buysHealthData, situation) === 'yes';
  const told = (standing: CertainSentence['standing']) =>
    lines
      .filter((line) => line.standing === standing && !(forbidden && line.offered))
      .map(({ text }) => bare(text));
  const words = withoutStop(dossier.objects[CERTAIN_WORDS]?.text.trim() ?? '');
  const inWords = words !== '' && !areWordsPast(dossier.objects, situation, today);
  const hoped = inWords && standingInWords(words) === 'hoped';
  return {
    certain: told('certain'),
    fits: [
      ...(hoped ? [kept(texts.hoped(withCapital(words)))] : []),
      ...told('uncertain').map(({ text }) => kept(text))
    ],
    past: told('past'),
    inWords: inWords && !hoped
  };
}

/** The lines that stand beside what was said: whoever told what is certain is not told it again, or that there is none. */
export const besideEntered = <Entry extends MoneyEntry>(
  entries: readonly Entry[],
  { certain, inWords }: EnteredMoney
): Entry[] => entries.filter(({ about }) => about !== CERTAIN_WORDS || (certain.length === 0 && !inWords));

/** The money of a note with what was entered first. */
export const withEntered = (money: NoteMoney, entered: EnteredMoney): NoteMoney => ({
  ...money,
  certain: [...entered.certain, ...money.certain, ...entered.past],
  fits: [...entered.fits, ...money.fits]
});
