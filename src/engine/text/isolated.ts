/** Opens a part of a line that is read by itself, in the direction of its own first letter; closes it. */
const FSI = '\u2068';
const PDI = '\u2069';

/** Letters that are read from right to left, and what nobody sees that turns the reading about. */
const TURNS =
  /[\p{Bidi_Control}\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const OPENS = /[\u2066-\u2068]/;

/** What ends a paragraph, and every part with it; lines of a note stay. */
const PARAGRAPH = /[\u001C-\u001E\u0085\u2029]/g;

/** What has no width: at either end it would only cling to the words around. */
const CLINGS = /^[\u200B-\u200D\u2060\uFEFF]+|[\u200B-\u200D\u2060\uFEFF]+$/g;

/**
 * Somebody’s words as they can stand in a sentence: whatever they hold, the rest of it reads as it was written.
 * Words of which nothing reaches beyond them stay as they are.
 */
export function isolated(words: string): string {
  const text = words.replace(CLINGS, '');
  if (!TURNS.test(text)) return text;
  return isOnePart(text) ? text : `${FSI}${closed(text)}${PDI}`;
}

/** Whether all of it is one such part already. */
function isOnePart(text: string): boolean {
  let open = 0;
  const ends = Array.from(text, (letter) => {
    if (OPENS.test(letter)) open += 1;
    else if (letter === PDI) open -= 1;
    return open <= 0;
  });
  return text.startsWith(FSI) && ends.indexOf(true) === ends.length - 1;
}

/** The same with every part closed that it opens, and nothing closed that it did not open. */
function closed(text: string): string {
  let open = 0;
  const kept = Array.from(text.replace(PARAGRAPH, ' '), (letter) => {
    if (OPENS.test(letter)) open += 1;
    if (letter !== PDI) return letter;
    if (open === 0) return '';
    open -= 1;
    return letter;
  });
  return kept.join('') + PDI.repeat(open);
}
