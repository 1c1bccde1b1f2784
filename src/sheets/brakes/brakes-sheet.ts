import type { Status } from '#engine/advise/judge.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { QuestionWords } from '#sheets/course/question-line.ts';
import { because, itemSection, type ItemSection } from '#sheets/workshop/item-line.ts';
import { itemsThatAre, raisedBy } from '#sheets/workshop/items.ts';
import { brakeLine, type BrakesWords } from './brake-line.ts';

/** Everything that the brakes of a project say, in words, in the order in which they are read. */
export type BrakesSheet = Readonly<{
  title: string;
  lead: string;
  /** What to do with them, or that there are none. */
  next: string;
  yours: ItemSection | undefined;
  /** On demand, on the screen: what waits for an answer, and what does not concern the project. */
  toConfirm: ItemSection | undefined;
  others: ItemSection | undefined;
}>;

/** The brakes of a project in words. Pure. */
export function brakesSheet(situation: Situation, brakes: BrakesWords & QuestionWords): BrakesSheet {
  const { words } = brakes;
  const having = (status: Status) =>
    itemsThatAre(status, brakes.items, situation).map(({ item, judgement }) =>
      brakeLine(
        item,
        brakes,
        status,
        because(words.raisedBy, status === 'retained' ? raisedBy(judgement) : [], brakes)
      )
    );
  const yours = having('retained');
  return {
    title: words.title,
    lead: words.lead,
    next: yours.length === 0 ? words.none : words.next,
    yours: itemSection(words.yours, yours),
    toConfirm: itemSection(words.toConfirm, having('to-confirm')),
    others: itemSection(words.others, having('discarded'))
  };
}
