const ARTICLE = /^(?:les|des|nos|vos|mes|leurs|ces|the|our|your|my|their|these)\s/iu;
const COUNT = /^\d[\d\s.,]*\s?/u;
const BETWEEN = /\s*[,;+&/]\s*|\s+(?:et|ou|and|or)\s+/iu;

/** What there is several of, without the article that a sentence brings of its own. */
export const withoutArticle = (text: string): string => text.replace(ARTICLE, '');

/** The first kind of what there is several of, as a number can stand before it: “ten recordings”, never “ten recordings, texts and photos”. */
export const oneKindOf = (text: string): string =>
  withoutArticle(withoutArticle(text).replace(COUNT, '')).split(BETWEEN)[0]?.trim() ?? '';
