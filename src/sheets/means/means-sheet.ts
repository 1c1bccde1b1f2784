import { inSentences } from '#engine/text/in-sentences.ts';
import type { Status } from '#engine/advise/judge.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { categories, type Category } from '#knowledge/kinds/means.ts';
import type { QuestionWords } from '#sheets/course/question-line.ts';
import { because, itemSection, type ItemLine, type ItemSection } from '#sheets/workshop/item-line.ts';
import { itemsThatAre, raisedBy } from '#sheets/workshop/items.ts';
import { guaranteesSheet, type GuaranteesSheet } from './guarantees.ts';
import { needLine, type MeansWords } from './need-line.ts';

/** Everything that the means to make people contribute say, in words, in the order in which they are read. */
export type MeansSheet = Readonly<{
  title: string;
  lead: string;
  /** How many needs the lead has taken on, and which. */
  count: string;
  taken: ReadonlySet<string>;
  categories: readonly Readonly<{
    id: Category;
    title: string;
    yours: ItemSection | undefined;
    /** On demand, on the screen: what waits for an answer, then what does not concern the project. */
    others: ItemSection | undefined;
  }>[];
  grid: GuaranteesSheet;
}>;

/** The means of a project in words. Pure. */
export function meansSheet(
  written: Pick<Dossier, 'taken' | 'guarantees'>,
  situation: Situation,
  means: MeansWords & QuestionWords
): MeansSheet {
  const dossier = inSentences(written);
  const { words } = means;
  const taken = new Set(Object.keys(dossier.taken).filter((id) => dossier.taken[id]?.taken));
  const having = (status: Status, category: Category): ItemLine[] =>
    itemsThatAre(
      status,
      means.items.filter(({ shape }) => shape.category === category),
      situation
    ).map(({ item, judgement }) =>
      needLine(
        item,
        means,
        status,
        because(words.raisedBy, status === 'retained' ? raisedBy(judgement) : [], means)
      )
    );
  return {
    title: words.title,
    lead: words.lead,
    count: words.count(taken.size),
    taken,
    categories: categories.map((id) => ({
      id,
      title: words.categories[id],
      yours: itemSection(words.categories[id], having('retained', id)),
      others: itemSection(words.othersOf(words.categories[id]), [
        ...having('to-confirm', id),
        ...having('discarded', id)
      ])
    })),
    grid: guaranteesSheet(dossier.guarantees, means)
  };
}
