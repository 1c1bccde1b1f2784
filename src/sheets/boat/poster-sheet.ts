import type { Consultation } from '#engine/advise/consultation.ts';
import type { Slot } from '#engine/boat/boat.ts';
import type { Dossier } from '#engine/dossier.ts';
import { inSentences } from '#engine/text/in-sentences.ts';
import type { WorkshopItem } from '#knowledge/compile.ts';
import { itemsThatAre } from '#sheets/workshop/items.ts';
import type { PosterTexts } from '#texts/pages/poster.ts';
import type { BoatLine, ItemState } from './boat-line.ts';
import type { BoatSheet } from './boat-sheet.ts';
import { crewOf } from './crew.ts';

/** What the poster says beyond the picture, all in one language. */
export type PosterWords = Readonly<{
  brakes: readonly WorkshopItem<'brake'>[];
  texts: PosterTexts;
  /** What is written under a rock that nothing removes. */
  unanswered: string;
}>;

/** An item of the poster. */
export type PosterItem = Readonly<{ id: string; text: string; state: ItemState }>;

/** A part of the picture, and its items by what matters: the first ones are those that a poster keeps. */
export type PosterZone = Readonly<{
  name: string;
  title: string;
  count: string;
  items: readonly PosterItem[];
  /** The ids of the items, the one that matters most first. */
  byWeight: readonly string[];
}>;

/** A list under the picture; `none` is said where it is empty. */
export type PosterList = Readonly<{
  id: 'anchors' | 'crew';
  title: string;
  what: string;
  none: string;
  items: readonly PosterItem[];
}>;

/** The speed boat as it hangs on a wall, in words. */
export type PosterSheet = Readonly<{
  title: string;
  description: string;
  legend: string;
  unanswered: string;
  zones: Readonly<Record<Slot, PosterZone>>;
  anchors: PosterList;
  crew: PosterList;
  more: PosterTexts['more'];
  rest: Readonly<{ title: string; lead: PosterTexts['restLead']; counted: PosterTexts['counted'] }>;
}>;

/** What matters most on the wall: what the lead put there, then what calls for something to be done. */
const weightOf = ({ tags, state }: BoatLine): number => {
  if (tags.some((tag) => tag.of === 'lead')) return 2;
  return state === 'unanswered' || state === 'to-build' ? 1 : 0;
};

/** The poster of a boat, with what holds it back and who sails it. Pure. */
export function posterSheet(
  boat: BoatSheet,
  written: Dossier,
  { situation, plan }: Consultation,
  { brakes, texts, unanswered }: PosterWords
): PosterSheet {
  const zone = (slot: Slot): PosterZone => {
    const { name, title, count, items } = boat.sections[slot];
    return {
      name,
      title,
      count,
      items: items.map(({ id, text, state }) => ({ id, text, state })),
      byWeight: [...items].sort((one, other) => weightOf(other) - weightOf(one)).map(({ id }) => id)
    };
  };
  const dossier = inSentences(written);
  const planned = new Set([
    ...plan.map(({ judgement }) => judgement.advice.id),
    ...dossier.ownActions.map(({ id }) => id)
  ]);
  const held = itemsThatAre('retained', brakes, situation);
  return {
    title: boat.title,
    description: boat.description,
    legend: boat.legend,
    unanswered,
    zones: { wind: zone('wind'), boat: zone('boat'), rock: zone('rock'), island: zone('island') },
    anchors: {
      id: 'anchors',
      title: texts.anchors,
      what: texts.anchorsWhat,
      none: texts.noAnchor,
      items: held.map(({ item }) => ({ id: item.shape.id, text: item.words.title, state: 'plain' }))
    },
    crew: {
      id: 'crew',
      title: texts.crew,
      what: texts.crewWhat,
      none: texts.noCrew,
      items: crewOf(dossier, planned).map(({ name, actions }) => ({
        id: name,
        text: texts.member(name, actions),
        state: 'plain'
      }))
    },
    more: texts.more,
    rest: { title: texts.rest, lead: texts.restLead, counted: texts.counted }
  };
}
