import type { Locale } from '#engine/locale.ts';
import type { WorkshopItem } from '#knowledge/compile.ts';
import type { Outlines } from '#sheets/advice/outline.ts';
import type { WordedItem } from '#sheets/workshop/worded-item.ts';
import type { meansTexts } from '#texts/pages/means.ts';

/** A need in the words of the page; `because`: the questions that raise it, or that would tell. */
export function wordedMeans(
  { shape, words }: WorkshopItem<'means'>,
  texts: (typeof meansTexts)[Locale],
  outlines: Outlines,
  because: WordedItem['because']
): WordedItem {
  return {
    id: shape.id,
    title: words.title,
    summary: words.summary,
    parts: (['community', 'incentives', 'rules', 'benefits'] as const).map((part) => ({
      label: texts[part],
      texts: [words[part]]
    })),
    because,
    links: {
      label: texts.links,
      items: shape.putToWorkBy.map((id) => ({ id, title: outlines[id]?.title ?? id }))
    }
  };
}
