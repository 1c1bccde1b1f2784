import { speaksOfLoan } from '#engine/portfolio/loan-in-words.ts';
import { standingInWords } from '#engine/portfolio/standing-in-words.ts';
import { CERTAIN_WORDS } from '#knowledge/certain-money.ts';
import { LOAN_DUE } from '#knowledge/note/loan-due.ts';
import { ownDay } from '#knowledge/own-dates.ts';
import { dayInSentence } from '#texts/format/day-in-sentence.ts';
import { offered } from './offered.ts';
import { OFFER_RECEIVED, type Reckoning, type Sum } from './reckoning.ts';
import { onlyWhole, thereIs, wordsOf } from './typed-money.ts';

/** What falls due on a day of the person’s own, less what they say is in hand; and what an offer would leave of it. */
export function owed(given: Reckoning): Sum | undefined {
  const { dossier, today, locale, texts, euros } = given;
  const words = wordsOf(dossier, 'ending');
  const due = speaksOfLoan(words) ? onlyWhole(words)?.euros : undefined;
  const day = ownDay(dossier.objects, 'ending-date');
  const held = thereIs(given);
  if (due === undefined || !day || day < today || !held) return undefined;
  if (standingInWords(wordsOf(dossier, CERTAIN_WORDS)) !== 'held') return undefined;
  const gap = due - held.euros;
  const said = [euros(due), dayInSentence(day, locale), euros(held.euros)] as const;
  if (gap <= 0) return { text: texts.owedThere(...said, euros(-gap)), tells: [LOAN_DUE] };
  const comes = offered(given);
  const more = comes === undefined ? '' : withOffer(comes - gap, euros(comes), given);
  return {
    text: [texts.owed(...said, euros(gap)), more].filter(Boolean).join(' '),
    tells: more ? [LOAN_DUE, OFFER_RECEIVED] : [LOAN_DUE]
  };
}

const withOffer = (left: number, awaited: string, { texts, euros }: Reckoning): string =>
  left < 0 ? texts.ifComesShort(awaited, euros(-left)) : texts.ifComes(awaited, euros(left));
