import type { Situation } from '#engine/reason/situation.ts';
import type { Locale } from '#engine/locale.ts';
import type { Source } from '#engine/advise/advice.ts';
import type { Texts } from '#texts/texts.ts';
import type { sumsTexts } from '#texts/pages/sums.ts';
import type { NoteDossier } from '../note-sheet.ts';

/** What a sum is reckoned from, and how it is worded. */
export type Reckoning = Readonly<{
  dossier: NoteDossier;
  situation: Situation;
  today: string;
  /** The situation that leads. */
  lead: string;
  locale: Locale;
  texts: Texts<(typeof sumsTexts)['fr']>;
  /** So many euros, to the nearest one. */
  euros: (amount: number) => string;
}>;

/** The offer that was entered on the page of money: a sum that weighs it says it. */
export const OFFER_RECEIVED = 'offer-received';

/** One sum in words; `tells`: what lines of the note speak of, and need not say again beside it. */
export type Sum = Readonly<{
  text: string;
  sources?: readonly Source[];
  tells?: readonly string[];
  /** Where two pages are full it goes: hours sooner than euros. */
  yields?: 'hours' | 'euros';
}>;
