import {
  BorderStyle,
  ConcreteHyperlink,
  Paragraph,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild
} from 'docx';
import type { Block, Item, Line, Run } from '#sheets/document/blocks.ts';
import { written } from './written.ts';
import { clean, w } from './xml.ts';

/** Gives the name under which the file knows an address that its text leads to. */
export type Linked = (address: string) => string;

/** How far a level of a list stands in, in twentieths of a point. */
export const INDENT = 360;

/** Lists have levels 0 to 8: Word knows nine, LibreOffice ten. */
export const DEEPEST = 8;

/** The only list there is, under the number by which the library names the list of points. */
export const LIST = 1;

/** How wide the text of a page is, in twentieths of a point: A4 without its margins. */
const TEXT_WIDTH = 11_906 - 2 * 1134;

/** The words of a document, block by block. */
export const bodyOf = (blocks: readonly Block[], linked: Linked): string =>
  blocks.map((block) => partOf(block, 0, linked)).join('');

/** A block at this depth of a list; 0 outside of any. */
function partOf(block: Block, depth: number, linked: Linked): string {
  switch (block.kind) {
    case 'heading':
      return written(
        new Paragraph({
          style: `Heading${Math.min(block.level, 6)}`,
          children: block.line.map((run) => runOf(run, linked))
        })
      );
    case 'paragraph':
      return written(
        new Paragraph({
          ...(depth > 0 ? { indent: { left: INDENT * depth } } : {}),
          children: runsOf(block.lines, linked)
        })
      );
    case 'quote':
      return written(
        new Paragraph({
          indent: { left: INDENT * (depth + 1) },
          border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: 'B2350F' } },
          children: runsOf(block.lines, linked)
        })
      );
    case 'list':
      return block.items.map((item) => itemOf(item, depth, linked)).join('');
    case 'table':
      return tableOf(block, linked) + written(new Paragraph({}));
  }
}

const boxes = { true: '☑ ', false: '☐ ', undefined: '' } as const;

function itemOf({ done, blocks }: Item, depth: number, linked: Linked): string {
  const [first, ...more] = blocks;
  const box = boxes[`${done}`];
  const item = new Paragraph({
    bullet: { level: Math.min(depth, DEEPEST) },
    spacing: { after: 40 },
    children: [
      ...(box ? [new TextRun(box)] : []),
      ...(first?.kind === 'paragraph' ? runsOf(first.lines, linked) : [])
    ]
  });
  const rest = first && first.kind !== 'paragraph' ? blocks : more;
  return written(item) + rest.map((block) => partOf(block, depth + 1, linked)).join('');
}

const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

function tableOf({ head, rows }: Extract<Block, { kind: 'table' }>, linked: Linked): string {
  // The first column says what a row is about, and takes twice the room of another.
  const share = 100 / (head.length + 1);
  const shares = head.map((_, at) => Math.floor(at === 0 ? 2 * share : share));
  const cell = (line: Line, at: number, titles: boolean) =>
    new TableCell({
      width: { size: shares[at] ?? 0, type: WidthType.PERCENTAGE },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(titles ? { shading: { fill: 'E4EEF1' } } : {}),
      children: [
        new Paragraph({
          spacing: { after: 0 },
          children: line.map((run) => runOf(titles ? { ...run, bold: true } : run, linked))
        })
      ]
    });
  const row = (cells: readonly TableCell[], tableHeader: boolean) =>
    written(new TableRow({ cantSplit: true, ...(tableHeader ? { tableHeader } : {}), children: cells }));
  return w(
    'tbl',
    {},
    w(
      'tblPr',
      {},
      // The whole width: the schema counts in fiftieths of a percent.
      w('tblW', { type: 'pct', w: 5000 }),
      w('tblBorders', {}, ...lines.map((side) => w(side, { val: 'single', color: 'auto', sz: 4 })))
    ),
    w('tblGrid', {}, ...shares.map((one) => w('gridCol', { w: Math.round((one * TEXT_WIDTH) / 100) }))),
    row(
      head.map((one, at) => cell(one, at, true)),
      true
    ),
    // A row that lost a cell would move the others.
    ...rows.map((one) =>
      row(
        head.map((_, at) => cell(one[at] ?? [], at, false)),
        false
      )
    )
  );
}

/** Lines of one paragraph, one under the other. */
const runsOf = (said: readonly Line[], linked: Linked): ParagraphChild[] =>
  said.flatMap((line, at) => [
    ...(at > 0 ? [new TextRun({ break: 1 })] : []),
    ...line.map((run) => runOf(run, linked))
  ]);

function runOf({ text, bold, italic, href }: Run, linked: Linked): ParagraphChild {
  const look = { text: clean(text), ...(bold ? { bold } : {}), ...(italic ? { italics: italic } : {}) };
  if (href === undefined || !/^https?:/u.test(href)) return new TextRun(look);
  // Word keeps the place on a page apart from its address.
  const [address = '', anchor] = href.split('#', 2);
  return new ConcreteHyperlink(
    [new TextRun({ ...look, style: 'Hyperlink' })],
    linked(address),
    anchor,
    address
  );
}
