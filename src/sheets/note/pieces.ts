import type { Locale } from '#engine/locale.ts';

const ARTICLE = /^(?:les|des|nos|vos|mes|leurs|ces|the|our|your|my|their|these)\s/iu;
/** One piece, or the whole of it, is named: a sentence that speaks of several cannot take that up. */
const ONE = /^(?:une?|l[ea]|l[’']|du|de la|mon|ma|notre|votre|cette?|an?|this|that)(?:\s|(?<=[’']))/iu;
const COUNT = /^\d[\d\s.,]*\s?/u;
const NUMBER =
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cents?|mille|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand';
/** How many there are, in words, or about how many. */
const ABOUT = new RegExp(
  `^(?:(?:environ|à peu près|près d[e’]|plus d[e’]|moins d[e’]|quelques|plusieurs|beaucoup d[e’]|tant d[e’]|tous|toutes|une (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|cinquantaine|centaine) d[e’]|(?:dizaines|centaines|milliers|millions) d[e’]|about|around|some|several|many|over|nearly|all|hundreds of|thousands of|dozens of|a (?:dozen|few|lot of|hundred|thousand)|${NUMBER})\\s?(?=[\\s\\p{L}\\d]))\\s*`,
  'iu'
);
const BETWEEN = /\s*[,;+&/]\s*|\s+(?:et|ou|and|or)\s+/iu;
/** What stands after one of these says of what they are: “sheets of gestures and postures” are one kind. */
const OF = /\s(?:de|du|des|à|en|pour|sur|of|for|on|from|with|about)\s|\sd[’']/iu;
/** Names of peoples and languages keep their capital in English. */
const KEEPS_CAPITAL = /^\p{Lu}\p{L}*(?:ish|ese|ian|can|man|ch|ek|elsh)\s|^\p{Lu}{2}|^\p{Lu}[\p{Ll}]*\p{Lu}/u;

/** What there is several of, without the article that a sentence brings of its own, nor how many there are in words. */
export function withoutArticle(text: string): string {
  const shorter = text.replace(ARTICLE, '').replace(ABOUT, '');
  return shorter === text ? text : withoutArticle(shorter);
}

/** The same as it stands after “the” or “your”; '' where one alone is named. */
export const piecesIn = (text: string, locale: Locale): string =>
  ONE.test(text.replace(ABOUT, '')) ? '' : small(withoutArticle(text), locale);

/** The first kind of what there is several of, as a number can stand before it: “ten recordings”, never “ten recordings, texts and photos”. */
export function oneKindOf(text: string): string {
  const bare = withoutArticle(withoutArticle(text).replace(COUNT, ''));
  const [first = ''] = bare.split(BETWEEN);
  return (OF.test(first) ? bare : first).trim();
}

/** What names no one in particular has a small letter. */
const small = (text: string, locale: Locale): string =>
  locale === 'en' && KEEPS_CAPITAL.test(`${text} `)
    ? text
    : text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
