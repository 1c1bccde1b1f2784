import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';

const fr = {
  title: `Ce que cette réponse aide à décider`,
  more: (count: number) => (count > 1 ? `et ${count} autres conseils` : `et un autre conseil`)
};

const en: Texts<typeof fr> = {
  title: `What this answer helps to decide`,
  more: (count) => (count === 1 ? `and 1 other piece of advice` : `and ${count} other pieces of advice`)
};

/** The words of the list of what a question decides. */
export const decidesTexts: InBoth<Texts<typeof fr>> = { fr, en };
