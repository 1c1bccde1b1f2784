import { locales, type Locale } from '#engine/locale.ts';

/** Where a page is: in which language, and which page of it, such as “advice/donations”; “” is its first one. */
export type LanguagePlace = Readonly<{ locale: Locale; page: string }>;

/**
 * What an address says below the folder that the product is put in; undefined where it is in no language.
 * `home` leads to that folder, from the root of the host or from the page: “/”, “/folder/”, “../../”.
 */
export function languagePlace(
  home: string,
  { href, pathname }: Pick<URL, 'href' | 'pathname'>
): LanguagePlace | undefined {
  const folder = new URL(home, href).pathname;
  if (!pathname.startsWith(folder)) return undefined;
  const [first, ...rest] = pathname.slice(folder.length).split('/').filter(Boolean);
  const locale = locales.find((one) => one === first);
  return locale && { locale, page: rest.join('/') };
}

/** The address of the same page in another language, with what the last part of the address holds. */
export const inLanguage = (home: string, locale: Locale, page: string, hash: string): string =>
  `${home}${locale}/${page && `${page}/`}${hash}`;
