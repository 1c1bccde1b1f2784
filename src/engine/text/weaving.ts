import type { Locale } from '#engine/locale.ts';

const SLOT = /(?:(?<![\p{L}’])(de|à|De|À) )?\{([\w-]+)\}/gu;

/** French articles melt into the word before them: “de le” is never said. */
const melted: Readonly<Record<string, string>> = {
  'de le': 'du',
  'de les': 'des',
  'à le': 'au',
  'à les': 'aux'
};

/**
 * A sentence with the person’s own words in the place of its slots. French articles melt with the word
 * before the slot, and what begins a sentence begins with a capital. A slot without words stays empty.
 */
export const woven = (template: string, words: Readonly<Record<string, string>>, locale: Locale): string =>
  template.replace(SLOT, (_slot, before: string | undefined, id: string, at: number) => {
    const said = (words[id] ?? '').trim();
    if (before !== undefined) return joinedWith(before, said, locale);
    return beginsSentence(template.slice(0, at)) ? capital(said, locale) : said;
  });

/** The slots that a sentence holds. */
export const slotsIn = (template: string): string[] =>
  [...template.matchAll(SLOT)].map(([, , id = '']) => id);

function joinedWith(before: string, said: string, locale: Locale): string {
  const article = /^les? /iu.exec(said)?.[0] ?? '';
  const one = article && melted[`${before.toLowerCase()} ${article.trim().toLowerCase()}`];
  if (locale !== 'fr' || !one) return `${before} ${said}`;
  return `${before === before.toLowerCase() ? one : capital(one, locale)} ${said.slice(article.length)}`;
}

const beginsSentence = (before: string): boolean => /(^|[.!?…»”]\s+|[«“]\s?)$/u.test(before);

const capital = (words: string, locale: Locale): string =>
  words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
