/** A text written beside another: what is new in it, and from where to where the other says the same. */
export type Differences = readonly (string | readonly [from: number, to: number])[];

/** Shorter than this, what is the same takes no more room written out. */
const WORTHWHILE = 12;

/** Writes a page beside another that resembles it; `pageFrom` gives it back. Pure. */
export function differencesFrom(other: string): (page: string) => Differences {
  const tags = piecesOf(other);
  const starts = [0];
  for (const tag of tags) starts.push((starts.at(-1) ?? 0) + tag.length);
  const places = new Map<string, number[]>();
  tags.forEach((tag, place) => places.set(tag, [...(places.get(tag) ?? []), place]));

  return (page) => {
    const pieces = piecesOf(page);
    const parts: (string | readonly [number, number])[] = [];
    for (let at = 0; at < pieces.length;) {
      const [place, length] = longestRun(pieces, at, tags, places.get(pieces[at] ?? '') ?? []);
      const [from = 0, to = 0] = [starts[place], starts[place + length]];
      const before = parts.at(-1);
      if (to - from > WORTHWHILE) parts.push([from, to]);
      else {
        const text = pieces.slice(at, at + Math.max(1, length)).join('');
        if (typeof before === 'string') parts[parts.length - 1] = before + text;
        else parts.push(text);
      }
      at += Math.max(1, length);
    }
    return parts;
  };
}

/** The page that these differences were written for. Pure. */
export const pageFrom = (other: string, differences: Differences): string =>
  differences.map((part) => (typeof part === 'string' ? part : other.slice(...part))).join('');

/** Between one tag and the next. */
const piecesOf = (html: string): string[] => html.split(/(?=<)|(?<=>)/);

/** Where the other says the same for the longest time, and for how many pieces. */
function longestRun(
  pieces: readonly string[],
  at: number,
  tags: readonly string[],
  places: readonly number[]
): readonly [place: number, length: number] {
  let best: readonly [number, number] = [0, 0];
  for (const place of places) {
    let length = 0;
    while (at + length < pieces.length && pieces[at + length] === tags[place + length]) length += 1;
    if (length > best[1]) best = [place, length];
  }
  return best;
}
