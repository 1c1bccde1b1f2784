import type { Locale } from '#engine/locale.ts';
import type { StageId } from '#knowledge/stages.ts';
import type { Places } from '#sheets/places.ts';
import type { productLinkTexts } from '#texts/pages/product-links.ts';
import type { ProductLink } from './product-link.ts';

/** What the workshops produce, each on a page of its own. */
export const products = ['brakes', 'means', 'boat', 'financePlan', 'pitch', 'cases'] as const;

export type Product = (typeof products)[number];

/** What each stage leads to: the table of its workshop, and before them the commons that are alike. */
export const productOf: Readonly<Record<string, Product>> = {
  qualify: 'cases',
  identify: 'brakes',
  produce: 'means',
  maintain: 'boat',
  finance: 'financePlan',
  disseminate: 'pitch'
} satisfies Record<StageId, Product>;

/** What pages are called; where there is room, what each is for. */
type Words = Pick<(typeof productLinkTexts)[Locale], 'names'> &
  Partial<Pick<(typeof productLinkTexts)[Locale], 'summaries'>>;

/** Pages that the guide names, and to which others may lead. */
type Named = keyof Words['names'];

/** Some products with their words and addresses. */
export const linksTo = (some: readonly Named[], { names, summaries }: Words, places: Places): ProductLink[] =>
  some.map((id) => ({ id, name: names[id], summary: summaries?.[id] ?? '', href: places[id] }));
