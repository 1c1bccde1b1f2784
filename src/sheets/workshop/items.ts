import type { AdviceShape } from '#engine/advise/advice.ts';
import { judge, type Judgement, type Status } from '#engine/advise/judge.ts';
import { ordered } from '#engine/advise/order.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { questionsIn } from '#engine/reason/witness.ts';

type WithShape = Readonly<{ shape: AdviceShape }>;

/** The items of one status with what the project’s answers make of them, those that matter most first. */
export function itemsThatAre<Item extends WithShape>(
  status: Status,
  items: readonly Item[],
  situation: Situation
): Readonly<{ item: Item; judgement: Judgement }>[] {
  const byId = new Map(items.map((item) => [item.shape.id, item]));
  return ordered(items.map(({ shape }) => judge<AdviceShape>(shape, situation)))
    .filter((judgement) => judgement.status === status)
    .flatMap((judgement) => {
      const item = byId.get(judgement.advice.id);
      return item ? [{ item, judgement }] : [];
    });
}

/** The questions whose answers would tell whether an item concerns a project. */
export const askedBy = ({ requires }: AdviceShape): string[] => [
  ...new Set(requires.flatMap(({ when }) => questionsIn(when)))
];

/** The questions whose answers raise an item: those behind the criteria that are met. */
export const raisedBy = ({ criteria }: Judgement): string[] => [
  ...new Set(
    criteria
      .filter(({ role, verdict }) => role !== 'cautions' && verdict === 'yes')
      .flatMap(({ answers }) => answers)
  )
];
