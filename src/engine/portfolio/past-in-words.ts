/** What says that money is spent, or has stopped coming in. */
const GONE =
  /(?<!\p{L})(?:dépensée?s?|épuisée?s?|consommée?s?|terminée?s?|finie?s?|arrêtée?s?|expirée?s?|pris fin|spent|used up|exhausted|ended|finished|stopped|expired|ran out)(?!\p{L})/iu;

/** What says that some of it is left, or that it will go: then nobody guesses. */
const LEFT =
  /(?<!\p{L})(?:pas|non|jamais|reste|restent|restant|sera|seront|not|never|left|remains?|remaining|will|unless)(?!\p{L})/iu;

const UNTIL =
  /(?:jusqu['’]\p{L}+|until|till|(?<!\p{L})fin|(?<!\p{L})end of)(?<between>(?:\s+(?:\p{L}+|\d{1,2}(?:er)?))*?)\s+(?<year>20\d\d)(?![\d\s]*(?:€|euro))/iu;

const MONTHS = [
  /jan/,
  /f[eé][vb]/,
  /mar/,
  /a[vp]r/,
  /ma[iy]/,
  /juin|june?\b/,
  /juil|july?\b/,
  /ao[uû]|aug/,
  /sep/,
  /oct/,
  /nov/,
  /d[eé]c/
];

/** Whether a line of the person’s own words says that its money is spent, or has stopped before this day. */
export function isPastInWords(text: string, today: string): boolean {
  if (GONE.test(text) && !LEFT.test(text)) return true;
  const { between = '', year = '' } = UNTIL.exec(text)?.groups ?? {};
  if (!year) return false;
  const month = MONTHS.findIndex((one) => one.test(between.toLowerCase())) + 1;
  // A year without a month lasts until its end.
  return `${year}-${String(month || 12).padStart(2, '0')}` < today.slice(0, 7);
}
