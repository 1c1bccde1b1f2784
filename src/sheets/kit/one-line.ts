/** A text on one line, without what no file of text may hold. */
export const onOneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\s\u2028\u2029]+/gu, ' ')
    .replace(/[\p{Surrogate}\uFEFF\uFFFE\uFFFF]/gu, '\uFFFD')
    .trim();
