import { wordsOf, type Block, type Item, type Line } from '#sheets/document/blocks.ts';

/** A document as plain text: what one pastes into a message. Headings are set in capitals, links say where they lead. */
export const asText = (blocks: readonly Block[]): string => `${blocks.map(blockAsText).join('\n\n')}\n`;

function blockAsText(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const words = said(block.line);
      return block.level < 3 ? words.toUpperCase() : words;
    }
    case 'paragraph':
      return block.lines.map(said).join('\n');
    case 'quote':
      return block.lines.map((line) => `    ${said(line)}`).join('\n');
    case 'list':
      return block.items.map(itemAsText).join('\n');
    case 'table':
      return block.rows.map((row) => rowAsText(block.head, row)).join('\n');
  }
}

const said = (line: Line): string =>
  line.map(({ text, href }) => (href && href !== text ? `${text} (${href})` : text)).join('');

const marks = { true: '[x]', false: '[ ]', undefined: '-' } as const;

function itemAsText({ done, blocks }: Item): string {
  const [first, ...more] = blocks.map(blockAsText).join('\n').split('\n');
  return [`${marks[`${done}`]} ${first}`, ...more.map((line) => `  ${line}`)].join('\n');
}

/** A row told in a line, each cell after the title of its column: a table needs letters of one width. */
function rowAsText(head: readonly Line[], row: readonly Line[]): string {
  const [first = [], ...cells] = row;
  const titled = cells.flatMap((cell, at) => {
    const words = said(cell);
    return words ? [[wordsOf(head[at + 1] ?? []), words].filter(Boolean).join(' – ')] : [];
  });
  return [`- ${said(first)}`, ...titled.map((line) => `  ${line}`)].join('\n');
}
