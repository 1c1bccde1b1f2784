import { late } from '#engine/late.ts';
import type { Locale } from '#engine/locale.ts';

/** The same keys in another language; a sentence that takes values takes the same ones. */
export type Texts<Original> = {
  readonly [Key in keyof Original]: Original[Key] extends string
    ? string
    : Original[Key] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Texts<Original[Key]>;
};

export type InterfaceTexts = Texts<typeof import('./fr.ts').fr>;

/** Loads the words of the interface in one language. */
export const loadTexts: Readonly<Record<Locale, () => Promise<InterfaceTexts>>> = {
  fr: async () => (await late(() => import('./fr.ts'))).fr,
  en: async () => (await late(() => import('./en.ts'))).en
};
