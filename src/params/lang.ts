import type { ParamMatcher } from '@sveltejs/kit';
import { locales, type Locale } from '#engine/locale.ts';

/** The first part of every address: `fr` or `en`. */
export const match = ((param): param is Locale =>
  locales.some((locale) => locale === param)) satisfies ParamMatcher;
