/** A place left to be filled: with what (an id, '' for one written by hand), and what to call it. */
export type Blank = Readonly<{ fill: string; label: string }>;

/** Part of a text: words, or a blank among them. */
export type Piece = string | Blank;

const HOLE = /\{(\w+)\}/;

/** A template such as “We need {what}.” with each hole filled by words or by a blank. */
export const filled = (template: string, values: Readonly<Record<string, Piece>>): Piece[] =>
  joined(template.split(HOLE).map((part, index) => (index % 2 === 0 ? part : (values[part] ?? ''))));

/** The text as somebody edits or copies it; what is left to fill stands in square brackets. */
export const plainText = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : `[${piece.label}]`)).join('');

// A bracket inside a word, as in “Commun[s]”, is spelling; one that stands alone is a blank.
const BRACKETS = /(^|[\s(«“])\[([^\][\n]{2,120})\]/;

/** What somebody wrote, with what stands in square brackets as blanks again. */
export function piecesOf(text: string): Piece[] {
  const found = BRACKETS.exec(text);
  if (!found) return text === '' ? [] : [text];
  const [whole, before = '', label = ''] = found;
  const rest = piecesOf(text.slice(found.index + whole.length));
  return joined([text.slice(0, found.index) + before, { fill: '', label }, ...rest]);
}

/** Whether something is left to fill. */
export const hasBlank = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => typeof piece !== 'string');

/** How many words there are to say; blanks and lone punctuation are none. */
export const wordCount = (pieces: readonly Piece[]): number =>
  pieces
    .filter((piece) => typeof piece === 'string')
    .flatMap((text) => text.split(/\s+/))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Words that touch become one piece. */
export function joined(pieces: readonly Piece[]): Piece[] {
  return pieces.reduce<Piece[]>((soFar, piece) => {
    const last = soFar.at(-1);
    if (piece === '') return soFar;
    return typeof piece === 'string' && typeof last === 'string'
      ? [...soFar.slice(0, -1), last + piece]
      : [...soFar, piece];
  }, []);
}
