import type { Line, Run } from '#sheets/document/blocks.ts';

/** What `markdown.ts` writes inside a line: a letter that is no mark, bold, italic, a link. */
const MARK =
  /\\([\\`*_<>\]#+\-.)|=])|\*\*((?:\\.|[^\\*])+)\*\*|(?<![\p{L}\p{N}])_((?:\\.|[^\\_])+)_(?![\p{L}\p{N}])|\[((?:\\.|[^\\[\]]|\[[^[\]]*\])+)\]\(((?:[^()\s]|\([^()\s]*\))+)\)/gu;

/** A line of our Markdown as runs of words. */
export const lineOf = (marked: string): Line => runsIn(marked, {});

function runsIn(marked: string, look: Omit<Run, 'text'>): Run[] {
  const runs: Run[] = [];
  const say = (text: string) => {
    const last = runs.at(-1);
    if (last && sameLook(last, look)) runs[runs.length - 1] = { ...last, text: last.text + text };
    else if (text) runs.push({ ...look, text });
  };
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    say(marked.slice(from, match.index));
    from = match.index + match[0].length;
    const [, letter, bold, italic, title, href] = match;
    if (letter !== undefined) say(letter);
    else if (bold !== undefined) runs.push(...runsIn(bold, { ...look, bold: true }));
    else if (italic !== undefined) runs.push(...runsIn(italic, { ...look, italic: true }));
    else if (title !== undefined && href !== undefined) runs.push(...runsIn(title, { ...look, href }));
  }
  say(marked.slice(from));
  return runs;
}

const sameLook = (one: Run, other: Omit<Run, 'text'>): boolean =>
  one.bold === other.bold && one.italic === other.italic && one.href === other.href;
