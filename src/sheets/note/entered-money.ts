import type { Dossier } from '#engine/dossier.ts';
import { amountsInWords } from '#engine/portfolio/amounts-in-words.ts';
import { standingInWords } from '#engine/portfolio/standing-in-words.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { withCapital } from '#engine/text/with-capital.ts';
import { withoutStop } from '#engine/text/without-stop.ts';
import { areWordsPast, CERTAIN_WORDS } from '#knowledge/certain-money.ts';
import { buysHealthData } from '#knowledge/note/health-data-sale.ts';
import type { MoneyEntry } from '#knowledge/note-entry.ts';
import type { ObjectId } from '#knowledge/objects.ts';
import { moneyDatesIn } from '#knowledge/own-dates.ts';
import type { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { certainLines, type CertainSentence } from '#sheets/finance-plan/certain-lines.ts';
import type { MoneyLine, NoteMoney } from './note-money.ts';
import type { NoteWords } from './note-words.ts';
import { OFFER_RECEIVED, type Sum } from './sums/reckoning.ts';

/** What was entered on the money page, as it stands in the note: an offer that is not signed is asked for. */
export type EnteredMoney = Readonly<{
  certain: readonly MoneyLine[];
  fits: readonly MoneyLine[];
  /** What was entered and counts no more. */
  past: readonly MoneyLine[];
  /** Whether the person’s own words say what is certain. */
  inWords: boolean;
}>;

const OFFER = 'offer' satisfies ObjectId;
const KIND: string = 'offer-kind' satisfies typeof offerKind.id;
const GIVEN: readonly string[] = ['money', 'call'] satisfies (typeof offerKind.options)[number][];

const bare = (text: string): MoneyLine => ({ text, sources: [], scheme: undefined });
/** What the person wrote of their own money stays, however short the note must be. */
const kept = (text: string): MoneyLine => ({ ...bare(text), rank: 0 });

export function enteredMoney(
  dossier: Pick<Dossier, 'objects' | 'picks'>,
  situation: Situation,
  today: string,
  { texts, locale }: Pick<NoteWords, 'texts' | 'locale'>,
  told: ReadonlySet<string>
): EnteredMoney {
  const dates = moneyDatesIn(dossier.objects, today);
  // What the law forbids to sell is asked of nobody.
  const forbidden = verdictOf(buysHealthData, situation) === 'yes';
  const all = certainLines(dossier, situation, dates, texts.certainMoney, locale);
  // What a sum has weighed is not told again as something to ask for.
  const lines = all.filter(
    ({ id, standing }) =>
      id !== 'offer' ||
      standing === 'past' ||
      !(forbidden || (standing === 'uncertain' && isTold(dossier, told)))
  );
  const saying = (standing: CertainSentence['standing']) =>
    lines.filter((line) => line.standing === standing).map(({ text }) => bare(text));
  const proposed = all.some(({ id }) => id === 'offer') ? '' : proposedIn(dossier.objects, situation, told);
  const words = withoutStop(dossier.objects[CERTAIN_WORDS]?.text.trim() ?? '');
  const inWords = words !== '' && !areWordsPast(dossier.objects, situation, today);
  const hoped = inWords && standingInWords(words) === 'hoped';
  return {
    certain: saying('certain'),
    fits: [
      ...(hoped ? [kept(texts.hoped(withCapital(words)))] : []),
      ...(proposed && !forbidden ? [kept(texts.proposed(proposed))] : []),
      ...saying('uncertain').map(({ text }) => kept(text))
    ],
    past: saying('past'),
    inWords: inWords && !hoped
  };
}

/** Money that somebody proposes, as it was typed with its amount; '' where a sum has weighed it, or they want more than to give. */
function proposedIn(objects: Dossier['objects'], { answers }: Situation, told: ReadonlySet<string>): string {
  const kinds = [answers[KIND] ?? []].flat();
  const words = withoutStop(objects[OFFER]?.text.trim() ?? '');
  const isGiven = kinds.length > 0 && kinds.every((one) => GIVEN.includes(one));
  return isGiven && !told.has(OFFER_RECEIVED) && (amountsInWords(words) ?? []).length > 0 ? words : '';
}

/** An offer is weighed, or answered with its own words where these say how much it is. */
function isTold({ objects, picks }: Pick<Dossier, 'objects' | 'picks'>, told: ReadonlySet<string>): boolean {
  const written = amountsInWords(objects['offer']?.text ?? '') ?? [];
  return told.has(OFFER_RECEIVED) || written.some(({ euros }) => euros === picks['offer']?.amount?.high);
}

/** The lines that stand beside what was said: whoever told what is certain is not told it again, or that there is none. */
export const besideEntered = <Entry extends MoneyEntry>(
  entries: readonly Entry[],
  { certain, inWords }: EnteredMoney
): Entry[] => entries.filter(({ about }) => about !== CERTAIN_WORDS || (certain.length === 0 && !inWords));

/** The money of a note with what was entered first, and what it comes to. */
export const withEntered = (money: NoteMoney, entered: EnteredMoney, sums: readonly Sum[]): NoteMoney => ({
  ...money,
  sums: sums.map(({ text, sources = [], yields }) => ({
    ...bare(text),
    sources,
    ...(yields ? { yields } : {})
  })),
  certain: [...entered.certain, ...money.certain, ...entered.past],
  fits: [...entered.fits, ...money.fits]
});
