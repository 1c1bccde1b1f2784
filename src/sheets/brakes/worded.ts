import type { Locale } from '#engine/locale.ts';
import type { WorkshopItem } from '#knowledge/compile.ts';
import type { Outlines } from '#sheets/advice/outline.ts';
import type { WordedItem } from '#sheets/workshop/worded-item.ts';
import type { brakesTexts } from '#texts/pages/brakes.ts';

/** A brake in the words of the page; `because`: the questions that raise it, or that would tell. */
export function wordedBrake(
  { shape, words }: WorkshopItem<'brake'>,
  texts: (typeof brakesTexts)[Locale],
  outlines: Outlines,
  because: WordedItem['because']
): WordedItem {
  return {
    id: shape.id,
    title: words.title,
    summary: words.summary,
    parts: [
      { label: texts.levers, texts: words.levers },
      { label: texts.who, texts: [words.who] },
      { label: texts.holdsBack, texts: [shape.holdsBack.map((kind) => texts.kinds[kind]).join(', ')] }
    ],
    because,
    links: {
      label: texts.links,
      items: shape.loosenedBy.map((id) => ({ id, title: outlines[id]?.title ?? id }))
    }
  };
}
