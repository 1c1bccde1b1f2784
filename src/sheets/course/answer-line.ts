import type { Locale } from '#engine/locale.ts';
import { DONT_KNOW, type AnswerValue } from '#engine/reason/answers.ts';
import { listIn } from '#texts/format/lists.ts';
import { comingBackTexts } from '#texts/pages/coming-back.ts';
import type { InterfaceTexts } from '#texts/texts.ts';

/** How many answers are named beside their question: the others are behind the link. */
const MOST = 3;

/** What was said to a question, as it follows the question’s name; nothing where nothing was. */
export function answerLine(
  names: readonly string[] | undefined,
  locale: Locale,
  { one }: InterfaceTexts
): string {
  if (!names) return '';
  const words = comingBackTexts[locale];
  const named = names.length > MOST ? names.slice(0, MOST - 1) : names;
  const others = names.length - named.length;
  const parts = [...named.map(one.quoted), ...(others > 0 ? [words.others(others)] : [])];
  return words.said(listIn(locale)(parts));
}

/** The options chosen, by name; undefined where nothing was said, or as long as the names are not there. */
export function optionNamesOf(
  value: AnswerValue | undefined,
  names: Readonly<Record<string, string>> | undefined,
  dontKnow: string
): readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (value === DONT_KNOW) return [dontKnow];
  return names && (typeof value === 'string' ? [value] : value).map((option) => names[option] ?? option);
}
