import type { Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import { withoutStop } from '#engine/text/without-stop.ts';
import { CERTAIN_WORDS, type PastMoney } from '#knowledge/certain-money.ts';
import { dayInSentence } from '#texts/format/day-in-sentence.ts';
import type { CertainMoneyTexts } from '#texts/pages/certain-money.ts';

/** Why money that was entered counts no more, in a sentence; none where it counts. Pure. */
export function pastInWords(
  past: PastMoney | undefined,
  objects: Dossier['objects'],
  { past: texts }: CertainMoneyTexts,
  locale: Locale
): string[] {
  if (!past) return [];
  return [
    past.because === 'words'
      ? texts.words(withoutStop((objects[CERTAIN_WORDS]?.text ?? '').trim()))
      : texts[past.because](dayInSentence(past.day, locale))
  ];
}
