import type { Portfolio } from '#engine/portfolio/portfolio.ts';
import type { FinancingWords } from './financing-words.ts';

/** Who pays once the grants are over. */
export type RelaySection = Readonly<{
  title: string;
  /** The answer, or that a way of funding is still to be chosen. */
  answer: string;
  begun: boolean;
  /** What is not settled, what it has to be held against; none as long as nothing is chosen. */
  besides: readonly string[];
  advice: string;
}>;

export function relaySection(
  { sources, mix, year }: Pick<Portfolio, 'sources' | 'mix' | 'year'>,
  { texts: all, outlines, figures }: FinancingWords
): RelaySection {
  const { after: texts } = all;
  const begun = sources.length > 0;
  if (!begun) return { title: texts.title, answer: texts.empty, begun, besides: [], advice: '' };
  const names = (ids: readonly string[]) => figures.list(ids.map((id) => outlines[id]?.title ?? id));
  const [sure, hoped] = [mix.cautious.after, mix.hopeful.after];
  const uncertain = hoped.ids.filter((id) => !sure.ids.includes(id));
  const needed = { low: year.hopeful.needed, high: year.cautious.needed };
  return {
    title: texts.title,
    answer:
      hoped.euros > 0
        ? texts.pays(figures.range({ low: sure.euros, high: hoped.euros }), names(hoped.ids))
        : texts.nothing,
    begun,
    besides: [
      ...(uncertain.length > 0 ? [texts.hopefulOnly(names(uncertain))] : []),
      ...(needed.high > 0 ? [texts.against(figures.range(needed))] : [])
    ],
    advice: texts.advice
  };
}
