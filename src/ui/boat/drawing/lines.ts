/** How wide a letter is, in tenths of its size: near enough to break lines in any sans-serif font. */
const narrow = /[iljt.,:;!|'’ fr()\u00a0]/;
const wide = /[mwMW@—…]/;
const capital = /[A-ZÀ-Þ0-9]/;

const letterWidth = (letter: string): number => {
  if (narrow.test(letter)) return 0.34;
  if (wide.test(letter)) return 0.9;
  return capital.test(letter) ? 0.7 : 0.57;
};

/** How wide a text is at most, in the unit of its size. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size;

/** Breaks a text into lines no wider than this; beyond the last line allowed, it is cut. */
export function linesOf(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((one) => piecesOf(one, width, size))) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cut(lines[most - 1] ?? '', width, size)];
}

/** A word that is wider than a line, in pieces that are not. */
function piecesOf(word: string, width: number, size: number): string[] {
  const pieces = [''];
  for (const letter of word) {
    const longer = `${pieces.at(-1) ?? ''}${letter}`;
    if (widthOf(longer, size) <= width) pieces[pieces.length - 1] = longer;
    else pieces.push(letter);
  }
  return pieces;
}

function cut(line: string, width: number, size: number): string {
  let kept = line;
  while (kept !== '' && widthOf(`${kept}…`, size) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
