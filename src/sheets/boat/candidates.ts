import type { Worded } from '#engine/text/alternatives.ts';
import { judge, type Judgement } from '#engine/advise/judge.ts';
import { ordered } from '#engine/advise/order.ts';
import type { BoatPart, Slot } from '#engine/boat/boat.ts';
import { presenceOf } from '#engine/boat/boat.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { WorkshopItem } from '#knowledge/compile.ts';
import type { BoatTexts } from '#texts/pages/boat.ts';

/** An item that the picture can show, as it stands for one project. */
export type Candidate = Readonly<{
  id: string;
  slot: Slot;
  title: string;
  summary: string;
  requires: readonly Worded[];
  judgement: Judgement;
  answeredBy: readonly string[];
  /** Whether it is one of Ostrom’s principles, which is a rock where the lead says so. */
  principle: boolean;
}>;

/** The items of the boat, best first, then the principles that can become rocks. */
export function candidatesFor(
  items: readonly WorkshopItem<'boat'>[],
  principles: readonly WorkshopItem<'principle'>[],
  situation: Situation,
  texts: BoatTexts
): Candidate[] {
  const itemById = new Map(items.map((item) => [item.shape.id, item]));
  return [
    ...ordered(items.map(({ shape }) => judge(shape, situation))).flatMap((judgement): Candidate[] => {
      const item = itemById.get(judgement.advice.id);
      if (!item) return [];
      const { slot, answeredBy, id } = item.shape;
      return [{ ...item.outline, id, slot, judgement, answeredBy, principle: false }];
    }),
    ...principles.map(({ shape, outline }): Candidate => ({
      ...outline,
      id: shape.id,
      slot: 'rock',
      title: texts.asRock(outline.title),
      judgement: judge(shape, situation),
      answeredBy: shape.mendedBy,
      principle: true
    }))
  ];
}

/** What the engine composes the picture of. A principle is no rock before the lead makes it one. */
export const partOf = ({ id, slot, judgement, principle }: Candidate): BoatPart => ({
  id,
  slot,
  presence: principle ? 'absent' : presenceOf(slot, judgement.status)
});

/** The items by id. */
export const byId = (candidates: readonly Candidate[]): ReadonlyMap<string, Candidate> =>
  new Map(candidates.map((one) => [one.id, one]));
