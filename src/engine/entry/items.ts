/** One thing that was typed: a code with its letters, its words, or what no code can be made of. */
export type Item = Readonly<
  | {
      code: string;
      letters: string;
      dontKnow: boolean;
      /** What stands between quotes, or a day without any; undefined where there is nothing. */
      words: string | undefined;
      quotes: 'closed' | 'open' | 'none';
    }
  | { stray: string }
>;

/** A letter and its number; spaces between them only where the letter stands by itself. */
const CODE = /[a-z]\d+|(?<![a-z\d])[a-z]\s+\d+/iy;
/** What may stand between a code and its letters, between letters, and between things. */
const BETWEEN = /[\s:=,;.+/\-\u2013\u2014]*/y;
/** Between letters. A space would make letters of what follows, where its figure was forgotten. */
const AND = /[,;+/]?/y;
const LETTER = /[a-z]/iy;
const DAY = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}/y;
const STRAY = /[^\s,;]/uy;
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»' };

/** What was typed, thing by thing. Never throws; each letter is looked at a few times at most. Pure. */
export function itemsIn(text: string): Item[] {
  const items: Item[] = [];
  let at = 0;
  const found = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const take = (pattern: RegExp): string => {
    const [taken = ''] = found(pattern) ?? [];
    at += taken.length;
    return taken;
  };

  function lettersAndSign() {
    let letters = '';
    let dontKnow = false;
    for (let between = BETWEEN; ; between = AND) {
      const before = at;
      take(between);
      if (text[at] === '?') {
        dontKnow = true;
        at += 1;
      } else if (!found(CODE) && found(LETTER)) letters += take(LETTER);
      else {
        at = before;
        return { letters: letters.toLowerCase(), dontKnow };
      }
    }
  }

  function quoted(): Pick<Extract<Item, { code: string }>, 'words' | 'quotes'> {
    const before = at;
    take(BETWEEN);
    const closing = QUOTES[text[at] ?? ''];
    if (closing === undefined) {
      at = before;
      return { words: undefined, quotes: 'none' };
    }
    const end = text.indexOf(closing, at + 1);
    const words = text.slice(at + 1, end < 0 ? undefined : end).trim();
    at = end < 0 ? text.length : end + 1;
    return { words, quotes: end < 0 ? 'open' : 'closed' };
  }

  function coded([whole]: RegExpExecArray): Item {
    at += whole.length;
    const code = whole.replace(/\s+/, '').toUpperCase();
    const before = at;
    take(BETWEEN);
    const day = take(DAY);
    if (day) return { code, letters: '', dontKnow: false, words: day, quotes: 'none' };
    at = before;
    const { letters, dontKnow } = lettersAndSign();
    return { code, letters, dontKnow, ...quoted() };
  }

  while ((take(BETWEEN), at < text.length)) {
    const code = found(CODE);
    if (code) {
      items.push(coded(code));
      continue;
    }
    let stray = '';
    while (at < text.length && !found(CODE)) {
      const one = take(STRAY);
      if (!one) break;
      stray += one;
    }
    items.push({ stray });
  }
  return items;
}
