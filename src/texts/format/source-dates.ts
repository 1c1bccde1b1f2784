import type { Source } from '#engine/advise/advice.ts';
import type { Locale } from '#engine/locale.ts';
import type { InterfaceTexts } from '#texts/texts.ts';
import { dateIn, monthIn } from './dates.ts';

/** Of when a text is, where it says so, and when somebody read it. */
export const sourceDates = (
  { dated, read }: Pick<Source, 'dated' | 'read'>,
  locale: Locale,
  texts: Pick<InterfaceTexts['one'], 'read' | 'datedAndRead'>
): string => {
  const month = monthIn(locale, read);
  return dated ? texts.datedAndRead(dateIn(locale, dated), month) : texts.read(month);
};
