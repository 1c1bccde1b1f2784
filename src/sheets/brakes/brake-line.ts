import type { Status } from '#engine/advise/judge.ts';
import type { Locale } from '#engine/locale.ts';
import type { WorkshopItem } from '#knowledge/compile.ts';
import type { Outlines } from '#sheets/advice/outline.ts';
import type { ItemLine } from '#sheets/workshop/item-line.ts';
import type { brakesTexts } from '#texts/pages/brakes.ts';

/** What brakes are worded with, all in one language. */
export type BrakesWords = Readonly<{
  items: readonly WorkshopItem<'brake'>[];
  outlines: Outlines;
  words: (typeof brakesTexts)[Locale];
}>;

/** A brake in words, and how it stands for a project; `because`: what raises it, or would tell. */
export const brakeLine = (
  { shape, words }: WorkshopItem<'brake'>,
  { words: texts, outlines }: BrakesWords,
  status: Status | undefined,
  because: ItemLine['because']
): ItemLine => ({
  id: shape.id,
  status,
  title: words.title,
  summary: words.summary,
  because,
  parts: [
    { label: texts.levers, texts: words.levers },
    { label: texts.who, texts: [words.who] },
    { label: texts.holdsBack, texts: [shape.holdsBack.map((kind) => texts.kinds[kind]).join(', ')] }
  ],
  links: {
    label: texts.links,
    items: shape.loosenedBy.map((id) => ({ id, title: outlines[id]?.title ?? id }))
  }
});
