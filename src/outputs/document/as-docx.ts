import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild
} from 'docx';
import type { Locale } from '#engine/locale.ts';
import { region } from '#texts/format/region.ts';
import type { Block, Item, Line, Run } from '#sheets/document/blocks.ts';

/** What a file for Word says of itself. */
export type About = Readonly<{ title: string; locale: Locale; page: (page: string, of: string) => string }>;

const LIST = 'points';

/** How far a level of a list stands in, in twentieths of a point. */
const INDENT = 360;

/** A tenth more than what letters need; said with its rule, which LibreOffice else takes for another. */
const LEADING = { line: 264, lineRule: LineRuleType.AUTO } as const;

/** Word knows nine levels, LibreOffice ten. */
const DEEPEST = 8;

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6
] as const;

/** A document for Word and LibreOffice, with true headings, tables and lists. */
export const asDocx = (blocks: readonly Block[], about: About): Promise<ArrayBuffer> =>
  Packer.toArrayBuffer(documentOf(blocks, about));

function documentOf(blocks: readonly Block[], { title, locale, page }: About): Document {
  // Without its level in the outline, a heading is for LibreOffice a paragraph that looks like one.
  const heading = (size: number, outlineLevel: number) => ({
    run: { size, bold: true, color: '12283B' },
    paragraph: { spacing: { before: size * 9, after: 80, ...LEADING }, keepNext: true, outlineLevel }
  });
  return new Document({
    title: clean(title),
    creator: 'Parcours Communs',
    lastModifiedBy: 'Parcours Communs',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: region[locale] } },
          paragraph: { spacing: { after: 100, ...LEADING } }
        },
        heading1: heading(40, 0),
        heading2: heading(30, 1),
        heading3: heading(25, 2),
        heading4: heading(23, 3),
        heading5: heading(22, 4),
        heading6: heading(22, 5)
      }
    },
    numbering: {
      config: [
        {
          reference: LIST,
          levels: Array.from({ length: DEEPEST + 1 }, (_, level) => ({
            level,
            format: LevelFormat.BULLET,
            text: level % 2 === 0 ? '•' : '–',
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT * 0.7 } } }
          }))
        }
      ]
    },
    sections: [
      {
        properties: { page: { margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } } },
        footers: { default: footerOf(title, page) },
        children: blocks.flatMap((block) => partsOf(block, 0))
      }
    ]
  });
}

/** The words around the two numbers stay those of the language. */
function footerOf(title: string, page: About['page']): Footer {
  const fields: Readonly<Record<string, string>> = {
    '\u0001': PageNumber.CURRENT,
    '\u0002': PageNumber.TOTAL_PAGES
  };
  const pieces = page('\u0001', '\u0002')
    .split(/([\u0001\u0002])/u)
    .filter(Boolean);
  const children = pieces.map((piece) => fields[piece] ?? piece);
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ size: 18, children: [`${clean(title)} – `, ...children] as string[] })]
      })
    ]
  });
}

type Part = Paragraph | Table;

/** A block at this depth of a list; 0 outside of any. */
function partsOf(block: Block, depth: number): Part[] {
  const indent = depth > 0 ? { indent: { left: INDENT * depth } } : {};
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: levels[block.level - 1] ?? HeadingLevel.HEADING_6,
          children: block.line.map(runOf)
        })
      ];
    case 'paragraph':
      return [new Paragraph({ ...indent, children: runsOf(block.lines) })];
    case 'quote':
      return [
        new Paragraph({
          indent: { left: INDENT * (depth + 1) },
          border: { left: { style: 'single', size: 12, space: 8, color: 'B2350F' } },
          children: runsOf(block.lines)
        })
      ];
    case 'list':
      return block.items.flatMap((item) => itemOf(item, depth));
    case 'table':
      return [tableOf(block), new Paragraph({})];
  }
}

const boxes = { true: '☑ ', false: '☐ ', undefined: '' } as const;

function itemOf({ done, blocks }: Item, depth: number): Part[] {
  const [first, ...more] = blocks;
  const lines = first?.kind === 'paragraph' ? first.lines : [];
  const box = boxes[`${done}`];
  return [
    new Paragraph({
      numbering: { reference: LIST, level: Math.min(depth, DEEPEST) },
      spacing: { after: 40 },
      children: [...(box ? [new TextRun(box)] : []), ...runsOf(lines)]
    }),
    ...(first && first.kind !== 'paragraph' ? partsOf(first, depth + 1) : []),
    ...more.flatMap((block) => partsOf(block, depth + 1))
  ];
}

function tableOf({ head, rows }: Extract<Block, { kind: 'table' }>): Table {
  // The first column says what a row is about, and takes twice the room of another.
  const share = 100 / (head.length + 1);
  const cell = (line: Line, titles: boolean, at: number) =>
    new TableCell({
      width: { size: Math.floor(at === 0 ? 2 * share : share), type: WidthType.PERCENTAGE },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(titles ? { shading: { fill: 'E4EEF1' } } : {}),
      children: [
        new Paragraph({
          spacing: { after: 0 },
          children: (titles ? line.map((run) => ({ ...run, bold: true as const })) : line).map(runOf)
        })
      ]
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((one, at) => cell(one, true, at))
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            // A row that lost a cell would move the others.
            children: head.map((_, at) => cell(row[at] ?? [], false, at))
          })
      )
    ]
  });
}

/** Lines of one paragraph, one under the other. */
const runsOf = (lines: readonly Line[]): ParagraphChild[] =>
  lines.flatMap((line, at) => [...(at > 0 ? [new TextRun({ break: 1 })] : []), ...line.map(runOf)]);

function runOf({ text, bold, italic, href }: Run): ParagraphChild {
  const look = { text: clean(text), ...(bold ? { bold } : {}), ...(italic ? { italics: italic } : {}) };
  return href && /^https?:/u.test(href)
    ? new ExternalHyperlink({ link: href, children: [new TextRun({ ...look, style: 'Hyperlink' })] })
    : new TextRun(look);
}

/** What XML may not hold, and what a word processor would take for a field of its own, is left out. */
const clean = (text: string): string =>
  text
    // XML 1.0 forbids these.
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
