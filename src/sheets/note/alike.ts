import { withoutStop } from '#engine/text/without-stop.ts';

/** Words shorter than this say little of what a sentence is about. */
const SHORTEST = 4;
/** How much of a word tells it from others, whatever its ending. */
const STEM = 5;
/** From this share of common words on, two lines say the same thing. */
const ALIKE = 0.4;

const stems = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= SHORTEST)
      .map((word) => word.slice(0, STEM))
  );

/** Whether two texts say nearly the same: they share two fifths of the words of the shorter one, or as much as is wanted. */
export function saySame(one: string, other: string, alike = ALIKE): boolean {
  const [first, second] = [stems(one), stems(other)];
  const common = [...first].filter((stem) => second.has(stem)).length;
  const fewest = Math.min(first.size, second.size);
  return fewest > 0 && common / fewest >= alike;
}

/** Whether the one begins word for word as the other does: a sum of money has no words to be compared by. */
const holds = (one: string, other: string): boolean => one.startsWith(withoutStop(other));

/** What these texts add to the first ones: nothing that is already said there. */
export const beside = <Line>(
  first: readonly Line[],
  more: readonly Line[],
  textOf: (line: Line) => string
): Line[] =>
  more.filter(
    (line) => !first.some((one) => holds(textOf(one), textOf(line)) || saySame(textOf(one), textOf(line)))
  );

const ARTICLE = /\b[LRD]\.?\s?\d+(?:-\d+)*\b/gu;

/** The articles of law that a text cites. */
export const articlesIn = (text: string): string[] => text.match(ARTICLE) ?? [];

/** The same of lines of law; nothing whose articles are all cited already, there or in the answer, is new. */
export function lawBeside<Line extends Readonly<{ text: string }>>(
  first: readonly Line[],
  more: readonly Line[],
  answer: readonly Line[] = []
): Line[] {
  const cited = new Set([...first, ...answer].flatMap(({ text }) => articlesIn(text)));
  return beside(first, more, ({ text }) => text).filter(({ text }) => {
    const articles = articlesIn(text);
    return articles.length === 0 || articles.some((article) => !cited.has(article));
  });
}
