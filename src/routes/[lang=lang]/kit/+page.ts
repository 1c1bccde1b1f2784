import { late } from '#engine/late.ts';
import type { Locale } from '#engine/locale.ts';
import { kitPageTexts } from '#texts/pages/kit/page.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = ({ params: { lang } }) => ({
  words: kitPageTexts[lang],
  /** What writes the files, and all their words: they come where there is a project. */
  maker: async (locale: Locale) => (await late(() => import('#papers/files/kit-maker.ts'))).kitMakerIn(locale)
});
