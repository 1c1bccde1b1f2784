const GROUPS = String.raw`\d{1,3}(?:[\s.,]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`;

/** An amount of euros in digits, in French or in English: “1 200,50 €”, “€3k”. Its parts are read by `eurosOf`. */
export const EUROS = new RegExp(
  String.raw`€\s?(?<before>\d[\d,]*(?:\.\d{1,2})?)(?<beforeK>k)?(?![\d,])|(?<![\d.,])(?<after>${GROUPS})\s?(?<afterK>k)?\s?(?:€|euros?(?!\p{L}))`,
  'giu'
);

/** How many euros such an amount is: a group of three digits is thousands; one or two after a last mark are cents. */
export function eurosOf({ groups = {} }: RegExpExecArray): number {
  const { before, beforeK, after, afterK } = groups;
  const digits = (before ?? after ?? '').replace(/\s/gu, '');
  const [, whole = '', cents = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/u.exec(digits) ?? [];
  return Number(`${whole.replace(/\D/gu, '')}.${cents || '0'}`) * ((beforeK ?? afterK) ? 1000 : 1);
}
