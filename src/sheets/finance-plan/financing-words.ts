import { smallFirst } from '#engine/text/small-first.ts';
import type { Locale } from '#engine/locale.ts';
import { certainIds } from '#knowledge/certain-money.ts';
import type { Outlines } from '#sheets/advice/outline.ts';
import type { FinancePlanTexts } from '#texts/pages/finance-plan.ts';
import { figuresIn, type Figures } from './figures.ts';

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
    inSentence: smallFirst(name),
    holds: rest.join(' ')
  };
}

/** All of them, from what options and advice are called in this language. */
export const financingWordsFrom = (
  locale: Locale,
  texts: FinancePlanTexts,
  options: Readonly<Record<string, string>>,
  outlines: Outlines
): FinancingWords => ({
  locale,
  texts,
  needs: Object.fromEntries(Object.entries(options).map(([id, option]) => [id, needWordsFrom(option)])),
  outlines: { ...outlines, ...certainOutlines(texts) },
  figures: figuresIn(locale, texts)
});

/** The lines of certain money are named like ways of funding, wherever sources are listed. */
const certainOutlines = ({ certain }: FinancePlanTexts): Outlines =>
  Object.fromEntries(
    certainIds.map((id) => [
      id,
      { title: certain.names[id], summary: certain.holds[id], requires: [], favours: [], cautions: [] }
    ])
  );
