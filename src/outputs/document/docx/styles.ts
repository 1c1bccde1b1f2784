import { DECLARATION, FAMILIES, is, w } from './xml.ts';
import { DEEPEST, INDENT, LIST } from './body.ts';

/** A tenth more than what letters need; said with its rule, which LibreOffice else takes for another. */
const LEADING = { line: 264, lineRule: 'auto' } as const;

/** How large headings are, level by level, in half points. */
const HEADINGS = [40, 30, 25, 23, 22, 22] as const;

const FONT = 'Calibri';

const sized = (halfPoints: number): string[] => [is('sz', halfPoints), is('szCs', halfPoints)];

const ofParagraphs = (id: string, name: string, ...look: readonly string[]): string =>
  w(
    'style',
    { type: 'paragraph', styleId: id },
    is('name', name),
    is('basedOn', 'Normal'),
    ...(id.startsWith('Heading') ? [is('next', 'Normal')] : []),
    w('qFormat'),
    ...look
  );

// Without its level in the outline, a heading is for LibreOffice a paragraph that looks like one.
const heading = (size: number, level: number): string =>
  ofParagraphs(
    `Heading${level + 1}`,
    `heading ${level + 1}`,
    w(
      'pPr',
      {},
      w('keepNext'),
      w('spacing', { before: size * 9, after: 80, ...LEADING }),
      is('outlineLvl', level)
    ),
    w('rPr', {}, w('b'), w('bCs'), is('color', '12283B'), ...sized(size))
  );

/** How everything looks: letters, headings, lists, links. */
export const stylesIn = (language: string): string =>
  DECLARATION +
  w(
    'styles',
    FAMILIES,
    w(
      'docDefaults',
      {},
      w(
        'rPrDefault',
        {},
        w(
          'rPr',
          {},
          w('rFonts', { ascii: FONT, cs: FONT, eastAsia: FONT, hAnsi: FONT }),
          ...sized(22),
          is('lang', language)
        )
      ),
      w('pPrDefault', {}, w('pPr', {}, w('spacing', { after: 100, ...LEADING })))
    ),
    w('style', { type: 'paragraph', default: 1, styleId: 'Normal' }, is('name', 'Normal'), w('qFormat')),
    ...HEADINGS.map(heading),
    ofParagraphs('ListParagraph', 'List Paragraph'),
    w(
      'style',
      { type: 'character', styleId: 'Hyperlink' },
      is('name', 'Hyperlink'),
      is('uiPriority', 99),
      w('unhideWhenUsed'),
      w('rPr', {}, is('color', '0563C1'), is('u', 'single'))
    )
  );

/** The points before what is listed, level by level. */
export const numbering = (): string =>
  DECLARATION +
  w(
    'numbering',
    FAMILIES,
    w(
      'abstractNum',
      { abstractNumId: LIST },
      is('multiLevelType', 'hybridMultilevel'),
      ...Array.from({ length: DEEPEST + 1 }, (_, level) =>
        w(
          'lvl',
          { ilvl: level },
          is('start', 1),
          is('numFmt', 'bullet'),
          is('lvlText', level % 2 === 0 ? '•' : '–'),
          is('lvlJc', 'left'),
          w('pPr', {}, w('ind', { left: INDENT * (level + 1), hanging: Math.floor(INDENT * 0.7) }))
        )
      )
    ),
    w('num', { numId: LIST }, is('abstractNumId', LIST))
  );
