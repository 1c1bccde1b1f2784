import { advice, type AnyAdvice } from './index.ts';
import { boatAdvice } from './boat/index.ts';
import { brakeAdvice } from './brake/index.ts';
import { funderAdvice } from './funder/index.ts';
import { meansAdvice } from './means/index.ts';
import { principleAdvice } from './principle/index.ts';

/** What the five workshops put on paper, item by item. Their pages load it; the plan does without. */
export const workshopByKind = {
  brake: brakeAdvice,
  means: meansAdvice,
  boat: boatAdvice,
  principle: principleAdvice,
  funder: funderAdvice
};

export type AnyWorkshopItem = (typeof workshopByKind)[keyof typeof workshopByKind][number];

export const workshopItems: readonly AnyWorkshopItem[] = Object.values(workshopByKind).flat();

/** All that the product can say about a project: its advice and the workshops’ items. */
export const everyAdvice: readonly (AnyAdvice | AnyWorkshopItem)[] = [...advice, ...workshopItems];
