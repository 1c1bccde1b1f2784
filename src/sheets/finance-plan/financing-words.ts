import type { Locale } from '#engine/locale.ts';
import type { Outlines } from '#sheets/advice/outline.ts';
import type { FinancePlanTexts } from '#texts/pages/finance-plan.ts';
import type { Figures } from './figures.ts';

/** The words and figures of the financing plan, in the language of the page. */
export type FinancingWords = Readonly<{
  locale: Locale;
  texts: FinancePlanTexts;
  needs: Readonly<Record<string, NeedWords>>;
  outlines: Outlines;
  figures: Figures;
}>;

/** A need: its name as a heading and inside a sentence, and what it holds. */
export type NeedWords = Readonly<{ name: string; inSentence: string; holds: string }>;

/** Cuts an option such as “Upkeep: fixes, updates, review” into a name and what it holds. */
export function needWordsFrom(option: string): NeedWords {
  const [name = option, ...rest] = option.split(/\s*:\s/u);
  return {
    name,
    inSentence: name.charAt(0).toLocaleLowerCase() + name.slice(1),
    holds: rest.join(' ')
  };
}

/** The words of each need, from what its option is called. */
export const needWordsIn = (options: Readonly<Record<string, string>>): FinancingWords['needs'] =>
  Object.fromEntries(Object.entries(options).map(([id, option]) => [id, needWordsFrom(option)]));
