import type { Status } from '#engine/advise/judge.ts';
import type { Locale } from '#engine/locale.ts';
import type { WorkshopItem } from '#knowledge/compile.ts';
import type { Outlines } from '#sheets/advice/outline.ts';
import type { ItemLine } from '#sheets/workshop/item-line.ts';
import type { meansTexts } from '#texts/pages/means.ts';

/** A row or a column of the grid of guarantees. */
export type Constituent = Readonly<{ id: string; title: string; summary: string }>;

/** What the means are worded with, all in one language. */
export type MeansWords = Readonly<{
  items: readonly WorkshopItem<'means'>[];
  outlines: Outlines;
  words: (typeof meansTexts)[Locale];
  constituents: readonly Constituent[];
  roles: readonly Constituent[];
}>;

/** A need in words, and how it stands for a project; `because`: what raises it, or would tell. */
export const needLine = (
  { shape, words }: WorkshopItem<'means'>,
  { words: texts, outlines }: Pick<MeansWords, 'words' | 'outlines'>,
  status: Status | undefined,
  because: ItemLine['because']
): ItemLine => ({
  id: shape.id,
  status,
  title: words.title,
  summary: words.summary,
  because,
  parts: (['community', 'incentives', 'rules', 'benefits'] as const).map((part) => ({
    label: texts[part],
    texts: [words[part]]
  })),
  links: {
    label: texts.links,
    items: shape.putToWorkBy.map((id) => ({ id, title: outlines[id]?.title ?? id }))
  }
});
