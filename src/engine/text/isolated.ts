/** Letters that are read from right to left, and what nobody sees that turns the reading about. */
const TURNS =
  /[\p{Bidi_Control}\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** What opens a part that is read by itself, closes one, or ends a paragraph and every part with it. */
const REACHES_OUT = /[\u2066-\u2069\u001C-\u001E\u0085\u2029]/g;

/** What has no width: at either end it would only cling to the words around. */
const CLINGS = /^[\u200B-\u200D\u2060\uFEFF]+|[\u200B-\u200D\u2060\uFEFF]+$/g;

/**
 * Somebody’s words as they can stand in a sentence: a part that is read by itself, in the direction of its own
 * first letter, whatever it holds. Words of which nothing reaches beyond them stay as they are.
 */
export function isolated(words: string): string {
  const text = words.replace(CLINGS, '');
  return TURNS.test(text) ? `\u2068${text.replace(REACHES_OUT, '')}\u2069` : text;
}
