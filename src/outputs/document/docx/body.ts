import type { Block, Item, Line, Run } from '#sheets/document/blocks.ts';
import { asXml, is, w } from './xml.ts';

/** Gives the name under which the file knows an address that its text leads to. */
export type Linked = (address: string) => string;

/** How far a level of a list stands in, in twentieths of a point. */
export const INDENT = 360;

/** Lists have levels 0 to 8: Word knows nine, LibreOffice ten. */
export const DEEPEST = 8;

/** The only list there is. */
export const LIST = 1;

/** Half of a percent, of which tables are wide so many: fiftieths of a percent, as the schema counts. */
const FIFTIETHS = 50;

/** How wide the text of a page is, in twentieths of a point: A4 without its margins. */
const TEXT_WIDTH = 11_906 - 2 * 1134;

const text = (words: string): string => w('t', { 'xml:space': 'preserve' }, asXml(words));

const paragraph = (properties: readonly string[], runs: readonly string[]): string =>
  w('p', {}, ...(properties.length > 0 ? [w('pPr', {}, ...properties)] : []), ...runs);

/** The words of a document, block by block. */
export const bodyOf = (blocks: readonly Block[], linked: Linked): string =>
  blocks.map((block) => partOf(block, 0, linked)).join('');

/** A block at this depth of a list; 0 outside of any. */
function partOf(block: Block, depth: number, linked: Linked): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(
        [is('pStyle', `Heading${Math.min(block.level, 6)}`)],
        block.line.map((run) => runOf(run, linked))
      );
    case 'paragraph':
      return paragraph(depth > 0 ? [w('ind', { left: INDENT * depth })] : [], runsOf(block.lines, linked));
    case 'quote':
      return paragraph(
        [
          w('pBdr', {}, w('left', { val: 'single', color: 'B2350F', sz: 12, space: 8 })),
          w('ind', { left: INDENT * (depth + 1) })
        ],
        runsOf(block.lines, linked)
      );
    case 'list':
      return block.items.map((item) => itemOf(item, depth, linked)).join('');
    case 'table':
      return tableOf(block, linked) + paragraph([], []);
  }
}

const boxes = { true: '☑ ', false: '☐ ', undefined: '' } as const;

function itemOf({ done, blocks }: Item, depth: number, linked: Linked): string {
  const [first, ...more] = blocks;
  const box = boxes[`${done}`];
  const item = paragraph(
    [
      is('pStyle', 'ListParagraph'),
      w('numPr', {}, is('ilvl', Math.min(depth, DEEPEST)), is('numId', LIST)),
      w('spacing', { after: 40 })
    ],
    [
      ...(box ? [w('r', {}, text(box))] : []),
      ...(first?.kind === 'paragraph' ? runsOf(first.lines, linked) : [])
    ]
  );
  const rest = first && first.kind !== 'paragraph' ? blocks : more;
  return item + rest.map((block) => partOf(block, depth + 1, linked)).join('');
}

const sides = ['top', 'left', 'bottom', 'right'] as const;

function tableOf({ head, rows }: Extract<Block, { kind: 'table' }>, linked: Linked): string {
  // The first column says what a row is about, and takes twice the room of another.
  const share = 100 / (head.length + 1);
  const shares = head.map((_, at) => Math.floor(at === 0 ? 2 * share : share));
  const cell = (line: Line, at: number, titles: boolean) =>
    w(
      'tc',
      {},
      w(
        'tcPr',
        {},
        w('tcW', { type: 'pct', w: (shares[at] ?? 0) * FIFTIETHS }),
        ...(titles ? [w('shd', { fill: 'E4EEF1', val: 'clear' })] : []),
        w('tcMar', {}, ...sides.map((side, turn) => w(side, { type: 'dxa', w: turn % 2 === 0 ? 40 : 80 })))
      ),
      paragraph(
        [w('spacing', { after: 0 })],
        line.map((run) => runOf(titles ? { ...run, bold: true } : run, linked))
      )
    );
  return w(
    'tbl',
    {},
    w(
      'tblPr',
      {},
      w('tblW', { type: 'pct', w: 100 * FIFTIETHS }),
      w(
        'tblBorders',
        {},
        ...[...sides, 'insideH', 'insideV'].map((side) => w(side, { val: 'single', color: 'auto', sz: 4 }))
      )
    ),
    w('tblGrid', {}, ...shares.map((one) => w('gridCol', { w: Math.round((one * TEXT_WIDTH) / 100) }))),
    w('tr', {}, w('trPr', {}, w('cantSplit'), w('tblHeader')), ...head.map((one, at) => cell(one, at, true))),
    ...rows.map((row) =>
      w(
        'tr',
        {},
        w('trPr', {}, w('cantSplit')),
        // A row that lost a cell would move the others.
        ...head.map((_, at) => cell(row[at] ?? [], at, false))
      )
    )
  );
}

/** Lines of one paragraph, one under the other. */
const runsOf = (lines: readonly Line[], linked: Linked): string[] =>
  lines.flatMap((line, at) => [
    ...(at > 0 ? [w('r', {}, w('br'))] : []),
    ...line.map((run) => runOf(run, linked))
  ]);

function runOf({ text: words, bold, italic, href }: Run, linked: Linked): string {
  const leads = href !== undefined && /^https?:/u.test(href);
  const look = [
    ...(leads ? [is('rStyle', 'Hyperlink')] : []),
    ...(bold ? [w('b'), w('bCs')] : []),
    ...(italic ? [w('i'), w('iCs')] : [])
  ];
  const run = w('r', {}, ...(look.length > 0 ? [w('rPr', {}, ...look)] : []), text(words));
  if (!leads) return run;
  // Word keeps the place on a page apart from its address.
  const [address = '', anchor] = href.split('#', 2);
  return w('hyperlink', { history: 1, ...(anchor ? { anchor } : {}), 'r:id': linked(address) }, run);
}
