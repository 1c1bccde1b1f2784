/** The two languages in which everything is written. French is the first. */
export const locales = ['fr', 'en'] as const;

export type Locale = (typeof locales)[number];

/** The same thing said in each language: leaving one out does not compile. */
export type InBoth<Words> = Readonly<Record<Locale, Words>>;
