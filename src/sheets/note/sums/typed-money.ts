import { amountsInWords, type Amount } from '#engine/portfolio/amounts-in-words.ts';
import { speaksOfLoan } from '#engine/portfolio/loan-in-words.ts';
import { holdsDeposit, standingInWords } from '#engine/portfolio/standing-in-words.ts';
import { numberIn } from '#engine/text/number-in-words.ts';
import { areWordsPast, CERTAIN_WORDS } from '#knowledge/certain-money.ts';
import type { ObjectId } from '#knowledge/objects.ts';
import type { NoteDossier } from '../note-sheet.ts';
import type { Reckoning } from './reckoning.ts';

/** What there is, or is hoped for: so much, from so many who give as much each where that was said. */
export type There = Readonly<{ euros: number; hoped: boolean; payers: number; each: number }>;

/** The words of one object; '' where there are none. */
export const wordsOf = ({ objects }: Pick<NoteDossier, 'objects'>, id: ObjectId): string =>
  objects[id]?.text.trim() ?? '';

/** The only amount of a text, where it is said once for all; undefined where there is another, or it comes back. */
export function onlyAmount(text: string): Amount | undefined {
  const [only, ...others] = amountsInWords(text) ?? [];
  return others.length === 0 ? only : undefined;
}

export const onlyWhole = (text: string): Amount | undefined => {
  const only = onlyAmount(text);
  return only?.per === 'whole' ? only : undefined;
};

const YEARS =
  /(?<!\p{L})(?:pendant|pour|sur|durant|for|over|during)\s(?<count>\d{1,2}|\p{L}+(?:-\p{L}+)?)\s(?:ans|années|years)(?!\p{L})/giu;

/** For how many years, two at least, where a text says so once. */
export function yearsIn(text: string): number | undefined {
  const [found, ...others] = [...text.matchAll(YEARS)];
  const years = numberIn(found?.groups?.['count'] ?? '') ?? 0;
  return others.length > 0 || years < 2 ? undefined : years;
}

/** What is owed, or looked for, is not there. */
const NOT_THERE =
  /(?<!\p{L})(?:dettes?|découvert|manqu\p{L}*|besoin|faut|debts?|ow(?:e|ed|es)|missing|needs?|lacks?)(?!\p{L})/iu;
/** Between a whole and what it is made of. */
const MADE_OF = /^\s*(?::|=|,?\s*(?:soit|that is|i\.e\.))/iu;
/** Two by their names, and no third: “par l’Ardèche et la Lozère”. */
const TWO_NAMES =
  /^(?:[^,]|,(?!\s*(?:l[ae]\s|l[’']|les\s|the\s)?\p{Lu}))*\p{Lu}[\p{L}-]+\s(?:et|and)\s(?:l[ae]\s|l[’']|les\s|the\s)?\p{Lu}[\p{L}-]+(?!\s*(?:,|et|and)\s)/u;

/** What the person wrote of certain money, where that is one sum, and no deposit that is owed back. */
export function thereIs({ dossier, situation, today }: Reckoning): There | undefined {
  const text = wordsOf(dossier, CERTAIN_WORDS);
  if (holdsDeposit(text) || speaksOfLoan(text) || NOT_THERE.test(text)) return undefined;
  if (areWordsPast(dossier.objects, situation, today)) return undefined;
  const hoped = standingInWords(text) === 'hoped';
  const [first, second, ...more] = amountsInWords(text) ?? [];
  if (!first || more.length > 0) return undefined;
  const sum = (euros: number, payers = 0, each = 0) => ({ euros, hoped, payers, each });
  if (!second) {
    if (first.per === 'each')
      return TWO_NAMES.test(first.after) ? sum(2 * first.euros, 2, first.euros) : undefined;
    if (first.per === 'month') return sum(12 * first.euros);
    return first.per === 'whole' || first.per === 'year' ? sum(first.euros) : undefined;
  }
  // The whole, and what each of so many gives of it: they tell how many there are.
  const payers = first.euros / second.euros;
  const tells =
    MADE_OF.test(text.slice(first.end, second.at)) &&
    first.per === 'whole' &&
    second.per === 'each' &&
    Number.isInteger(payers) &&
    payers > 1;
  return tells ? sum(first.euros, payers, second.euros) : undefined;
}
