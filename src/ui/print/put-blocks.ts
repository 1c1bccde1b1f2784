import type { Attachment } from 'svelte/attachments';
import { wordsOf, type Block, type Item, type Line, type Run } from '#sheets/document/blocks.ts';

/** Blocks to read, and the addresses that are listed at the end, in the order of their numbers. */
export type Written = Readonly<{ blocks: readonly Block[]; listed: readonly string[] }>;

/**
 * Puts blocks into an element: so many of them above what it holds, the others below. They never change, and there
 * are thousands: drawn as parts of a page that could change, they took twice the time.
 */
export const putBlocks =
  ({ blocks, listed }: Written, above: number): Attachment<HTMLElement> =>
  (place) => {
    const numbers = new Map(listed.map((address, at) => [address, at + 1]));
    const drawn = blocks.map((block, at) => drawnBlock(block, blocks.slice(0, at), numbers));
    place.prepend(...drawn.slice(0, above));
    place.append(...drawn.slice(above));
    return () => drawn.forEach((one) => one.remove());
  };

type Numbers = ReadonlyMap<string, number>;

/** An element that holds these. */
function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...inside);
  return element;
}

const headings = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

function drawnBlock(block: Block, before: readonly Block[], numbers: Numbers): HTMLElement {
  switch (block.kind) {
    case 'heading':
      return made(headings[block.level - 1] ?? 'h6', drawnLines([block.line], numbers));
    case 'paragraph':
      return made('p', drawnLines(block.lines, numbers));
    case 'quote':
      return made('blockquote', [made('p', drawnLines(block.lines, numbers))]);
    case 'list':
      return made(
        'ul',
        block.items.map((item) => drawnItem(item, numbers))
      );
    case 'table':
      return drawnTable(block, captionAfter(before), numbers);
  }
}

const boxes = { true: 'done', false: 'todo', undefined: '' } as const;

function drawnItem({ done, blocks }: Item, numbers: Numbers): HTMLElement {
  const item = made(
    'li',
    blocks.map((block, at) => drawnBlock(block, blocks.slice(0, at), numbers))
  );
  if (done !== undefined) item.className = boxes[`${done}`];
  return item;
}

/** What a table is about: the heading under which it stands. */
function captionAfter(before: readonly Block[]): string {
  const above = before.findLast((block) => block.kind === 'heading');
  return above?.kind === 'heading' ? wordsOf(above.line) : '';
}

/** How many columns an upright page shows in letters of the usual size. */
const NARROW = 4;

function drawnTable({ head, rows }: Extract<Block, { kind: 'table' }>, about: string, numbers: Numbers) {
  const caption = made('caption', [about]);
  caption.className = 'hidden-visually';
  const heads = head.map((cell) => drawnCell(cell, 'col', numbers));
  const lines = rows.map((row) => {
    const line = made(
      'tr',
      row.map((cell, column) => drawnCell(cell, column === 0 ? 'row' : undefined, numbers))
    );
    // A row without a title says more of the one above.
    if (!hasWords(row[0] ?? [])) line.className = 'below';
    return line;
  });
  const table = made('table', [caption, made('thead', [made('tr', heads)]), made('tbody', lines)]);
  if (head.length > NARROW) table.className = 'wide';
  table.style.setProperty('--columns', `${head.length}`);
  return table;
}

const hasWords = (cell: Line): boolean => wordsOf(cell).trim() !== '';

/** What has no words heads nothing. */
function drawnCell(cell: Line, heads: 'col' | 'row' | undefined, numbers: Numbers): HTMLElement {
  const words = drawnLines([cell], numbers);
  if (!heads || !hasWords(cell)) return made('td', heads === 'col' ? [] : words);
  const title = made('th', words);
  title.scope = heads;
  return title;
}

/** Lines of one paragraph, one under the other. */
const drawnLines = (lines: readonly Line[], numbers: Numbers): (Node | string)[] =>
  lines.flatMap((line, at) => [
    ...(at > 0 ? [made('br', [])] : []),
    ...line.flatMap((run) => drawnRun(run, numbers))
  ]);

function drawnRun({ text, bold, italic, href }: Run, numbers: Numbers): (Node | string)[] {
  if (href && /^https?:/.test(href)) {
    const link = made('a', [text]);
    link.href = href;
    link.rel = 'noreferrer';
    const address = made('span', [foundBy(text, href, numbers)]);
    address.className = 'address';
    return [link, address];
  }
  const leaning = italic ? made('em', [text]) : text;
  return [bold ? made('strong', [leaning]) : leaning];
}

/** How an address that nobody can click is found: by its number, or written out. */
function foundBy(text: string, href: string, numbers: Numbers): string {
  const number = numbers.get(href);
  if (number !== undefined) return ` [${number}]`;
  return text === href ? '' : ` (${href})`;
}
