const ACCENTED: Readonly<Record<string, string>> = {
  a: 'ȧȧ',
  e: 'ëë',
  i: 'ïï',
  o: 'öö',
  u: 'üü',
  y: 'ÿÿ',
  A: 'ȦȦ',
  E: 'ËË',
  I: 'ÏÏ',
  O: 'ÖÖ',
  U: 'ÜÜ',
  Y: 'ŸŸ'
};

export const OPENING = '⟦';
export const CLOSING = '⟧';

/** Longer by about a third, which is what French takes in German, and strange to the eye. */
export const stretched = (text: string): string =>
  text.replaceAll(/[aeiouy]/giu, (vowel) => ACCENTED[vowel] ?? vowel);

/** A text in a language that nobody speaks: what appears without brackets was never translated. */
export const pseudo = (text: string): string => `${OPENING}${stretched(text)}${CLOSING}`;

/** The letters of a text that stand outside every bracket. Nested and unfinished brackets hold, too. */
export function outsideBrackets(text: string): string {
  let depth = Math.max(0, text.split(CLOSING).length - text.split(OPENING).length);
  return [...text]
    .filter((character) => {
      if (character === OPENING) depth += 1;
      if (character === CLOSING) depth -= 1;
      return depth === 0 && /\p{L}/u.test(character);
    })
    .join('');
}
