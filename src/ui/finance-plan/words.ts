import { createContext } from 'svelte';
import type { FinancePlanTexts } from '#texts/products/finance-plan.ts';
import type { Outlines } from '#ui/advice/outline.ts';
import type { Figures } from './figures.ts';

/** A need: its name as a heading and inside a sentence, and what it holds. */
export type NeedWords = Readonly<{ name: string; inSentence: string; holds: string }>;

/** The words and figures of the financing plan, in the language of the page. */
export type PlanWords = Readonly<{
  texts: FinancePlanTexts;
  needs: Readonly<Record<string, NeedWords>>;
  outlines: Outlines;
  figures: Figures;
}>;

export const [usePlanWords, providePlanWords] = createContext<() => PlanWords>();

/** Cuts an option such as “Upkeep: fixes, updates, review” into a name and what it holds. */
export function needWordsFrom(option: string): NeedWords {
  const [name = option, ...rest] = option.split(/\s*:\s/u);
  return {
    name,
    inSentence: name.charAt(0).toLocaleLowerCase() + name.slice(1),
    holds: rest.join(' ')
  };
}
