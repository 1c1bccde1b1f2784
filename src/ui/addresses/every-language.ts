import { locales } from '#engine/locale.ts';

/** Each page in each language, for prerendering: every address is known in advance. */
export const inEachLanguage = <Params extends Record<string, string>>(pages: readonly Params[]) =>
  locales.flatMap((lang) => pages.map((page) => ({ lang, ...page })));
