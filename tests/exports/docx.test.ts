import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import { wordsOf, type Block, type Item } from '#sheets/document/blocks.ts';
import { asDocx } from '#outputs/document/as-docx.ts';
import { blocksOf } from '#outputs/document/read.ts';
import { contentOf } from '#outputs/exports.ts';
import { leavingFor } from '#programs/leaving.ts';
import { region } from '#texts/format/region.ts';
import { exportTexts } from '#texts/pages/export.ts';
import { AT, some } from './people.ts';
import { said, within, xmlTree, type Element } from './xml.ts';

/** In which order the schema of WordprocessingML (ISO/IEC 29500-1, annex A) wants what stands in these. */
const order: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': [
    ...['pStyle', 'keepNext', 'keepLines', 'pageBreakBefore', 'framePr', 'widowControl', 'numPr'],
    ...['suppressLineNumbers', 'pBdr', 'shd', 'tabs', 'suppressAutoHyphens', 'kinsoku', 'wordWrap'],
    ...['overflowPunct', 'topLinePunct', 'autoSpaceDE', 'autoSpaceDN', 'bidi', 'adjustRightInd'],
    ...['snapToGrid', 'spacing', 'ind', 'contextualSpacing', 'mirrorIndents', 'suppressOverlap', 'jc'],
    ...['textDirection', 'textAlignment', 'textboxTightWrap', 'outlineLvl', 'divId', 'cnfStyle', 'rPr'],
    ...['sectPr', 'pPrChange']
  ],
  'w:rPr': [
    ...['rStyle', 'rFonts', 'b', 'bCs', 'i', 'iCs', 'caps', 'smallCaps', 'strike', 'dstrike', 'outline'],
    ...['shadow', 'emboss', 'imprint', 'noProof', 'snapToGrid', 'vanish', 'webHidden', 'color', 'spacing'],
    ...['w', 'kern', 'position', 'sz', 'szCs', 'highlight', 'u', 'effect', 'bdr', 'shd', 'fitText'],
    ...['vertAlign', 'rtl', 'cs', 'em', 'lang', 'eastAsianLayout', 'specVanish', 'oMath']
  ],
  'w:tbl': ['bookmarkStart', 'tblPr', 'tblGrid', 'tr'],
  'w:tblPr': [
    ...['tblStyle', 'tblpPr', 'tblOverlap', 'bidiVisual', 'tblStyleRowBandSize', 'tblStyleColBandSize'],
    ...['tblW', 'jc', 'tblCellSpacing', 'tblInd', 'tblBorders', 'shd', 'tblLayout', 'tblCellMar', 'tblLook']
  ],
  'w:tc': ['tcPr', 'p'],
  'w:tcPr': [
    ...['cnfStyle', 'tcW', 'gridSpan', 'hMerge', 'vMerge', 'tcBorders', 'shd', 'noWrap', 'tcMar'],
    ...['textDirection', 'tcFitText', 'vAlign', 'hideMark']
  ],
  'w:tr': ['tblPrEx', 'trPr', 'tc'],
  'w:lvl': ['start', 'numFmt', 'lvlRestart', 'pStyle', 'isLgl', 'suff', 'lvlText', 'lvlJc', 'pPr', 'rPr'],
  'w:numbering': ['numPicBullet', 'abstractNum', 'num', 'numIdMacAtCleanup'],
  'w:abstractNum': ['nsid', 'multiLevelType', 'tmpl', 'name', 'styleLink', 'numStyleLink', 'lvl'],
  'w:styles': ['docDefaults', 'latentStyles', 'style'],
  'w:style': [
    ...['name', 'aliases', 'basedOn', 'next', 'link', 'autoRedefine', 'hidden', 'uiPriority', 'semiHidden'],
    ...['unhideWhenUsed', 'qFormat', 'locked', 'personal', 'rsid', 'pPr', 'rPr', 'tblPr', 'trPr', 'tcPr']
  ],
  'w:sectPr': [
    ...['headerReference', 'footerReference', 'footnotePr', 'endnotePr', 'type', 'pgSz', 'pgMar', 'paperSrc'],
    ...['pgBorders', 'lnNumType', 'pgNumType', 'cols', 'formProt', 'vAlign', 'noEndnote', 'titlePg'],
    ...['textDirection', 'bidi', 'rtlGutter', 'docGrid']
  ]
};

/** What stands where the schema does not want it. */
function outOfOrder(element: Element): string[] {
  const wanted = order[element.name];
  const places = wanted ? element.children.map(({ name }) => wanted.indexOf(name.slice(2))) : [];
  const here = places.some((place, at) => place < 0 || place < (places[at - 1] ?? 0))
    ? [`${element.name}: ${element.children.map(({ name }) => name).join(' ')}`]
    : [];
  return [...here, ...element.children.flatMap(outOfOrder)];
}

/** The parts of a file for Word, each read strictly. */
function partsOf(bytes: ArrayBuffer) {
  const files = unzipSync(new Uint8Array(bytes));
  const part = (name: string) => {
    const file = files[name];
    if (!file) throw new Error(`There is no ${name}.`);
    return xmlTree(strFromU8(file));
  };
  return {
    names: Object.keys(files),
    document: part('word/document.xml'),
    styles: part('word/styles.xml'),
    numbering: part('word/numbering.xml'),
    core: part('docProps/core.xml'),
    relations: part('word/_rels/document.xml.rels'),
    types: part('[Content_Types].xml')
  };
}

const attribute = (element: Element | undefined, name: string) => element?.attributes[name];
const styleOf = (paragraph: Element) => attribute(within(paragraph, 'w:pStyle')[0], 'w:val') ?? '';

/** Every line of a document in reading order, whatever it stands in. */
const linesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
        return [wordsOf(block.line)];
      case 'paragraph':
      case 'quote':
        return block.lines.map(wordsOf);
      case 'list':
        return block.items.flatMap(linesOfItem);
      case 'table':
        return [block.head, ...block.rows].flatMap((row) => row.map(wordsOf));
    }
  });
const linesOfItem = ({ blocks }: Item) => linesOf(blocks);

function check(bytes: ArrayBuffer, blocks: readonly Block[], locale: (typeof locales)[number]) {
  const { document, styles, numbering, core, relations, types } = partsOf(bytes);
  expect([document, styles, numbering].flatMap(outOfOrder)).toEqual([]);
  // Headings are headings, level by level, and the file says the same as the blocks, line for line.
  const paragraphs = within(document, 'w:p');
  const headings = paragraphs.filter((one) => styleOf(one).startsWith('Heading'));
  expect(headings.map((one) => [Number(styleOf(one).slice(7)), said(one)])).toEqual(
    blocks.flatMap((block) =>
      block.kind === 'heading' ? [[Math.min(block.level, 6), wordsOf(block.line)]] : []
    )
  );
  const spoken = paragraphs
    .flatMap((one) => said(one).split('\n'))
    .map((line) => line.replace(/^[☐☑] /u, '').trim());
  expect(spoken.filter(Boolean)).toEqual(
    linesOf(blocks)
      .map((line) => line.trim())
      .filter(Boolean)
  );
  // A style that does not say its level in the outline makes no heading for LibreOffice.
  for (const style of new Set(headings.map(styleOf))) {
    const its = within(styles, 'w:style').find((one) => one.attributes['w:styleId'] === style);
    const level = its && attribute(within(its, 'w:outlineLvl')[0], 'w:val');
    expect(`Heading${Number(level) + 1}`).toBe(style);
  }
  // Tables are tables: a first row that is repeated, and rows that are all as wide.
  const tables = within(document, 'w:tbl');
  expect(tables.length).toBe(countOf(blocks, 'table'));
  for (const one of tables) {
    const rows = within(one, 'w:tr');
    expect(rows.map((row) => within(row, 'w:tblHeader').length > 0)).toEqual(rows.map((_, at) => at === 0));
    expect(new Set(rows.map((row) => within(row, 'w:tc').length)).size).toBe(1);
    expect(within(one, 'w:gridCol').length).toBe(within(rows[0] ?? one, 'w:tc').length);
  }
  // Lists are lists, and every number and link that is named is there.
  const lists = new Set(within(numbering, 'w:num').map((one) => one.attributes['w:numId']));
  const used = within(document, 'w:numId').map((one) => one.attributes['w:val']);
  expect(used.length).toBe(countOf(blocks, 'item'));
  expect(used.filter((one) => !lists.has(one))).toEqual([]);
  const known = new Map(
    within(relations, 'Relationship').map((one) => [one.attributes['Id'], one.attributes['Target']])
  );
  const links = within(document, 'w:hyperlink').map((one) => known.get(one.attributes['r:id']) ?? '');
  expect(links.filter((target) => !/^https?:\/\/\S+$/.test(target))).toEqual([]);
  // The file says what it is: its title, who made it, its language.
  expect(within(core, 'dc:title').map(said)).toEqual([
    wordsOf(blocks.flatMap((one) => (one.kind === 'heading' ? [one.line] : []))[0] ?? [])
  ]);
  expect(within(core, 'dc:creator').map(said)).toEqual(['Parcours Communs']);
  expect(attribute(within(styles, 'w:lang')[0], 'w:val')).toBe(region[locale]);
  expect(within(types, 'Override').some((one) => one.attributes['PartName'] === '/word/document.xml')).toBe(
    true
  );
}

const countOf = (blocks: readonly Block[], kind: 'table' | 'item'): number =>
  blocks.reduce((sum, block) => {
    if (block.kind === 'table') return sum + (kind === 'table' ? 1 : 0);
    if (block.kind !== 'list') return sum;
    const inside = block.items.map(({ blocks: some }) => countOf(some, kind));
    return inside.reduce((all, one) => all + one, sum + (kind === 'item' ? block.items.length : 0));
  }, 0);

describe.each(locales)('What leaves for Word in %s', (locale) => {
  it.each(some(locale).map((dossier) => [dossier.id, dossier] as const))(
    'keeps its headings, tables and lists, in the order that the schema wants: %s',
    async (_, dossier) => {
      const leaving = await leavingFor(dossier, locale, AT);
      // In English one document is enough: what is written does not depend on the language.
      for (const document of locale === 'fr'
        ? (['note', 'plan', 'dossier'] as const)
        : (['dossier'] as const)) {
        const [markdown, docx] = await Promise.all([
          contentOf(document, 'md', leaving),
          contentOf(document, 'docx', leaving)
        ]);
        if (!docx || typeof docx.body === 'string') throw new Error('not a file for Word');
        check(docx.body, blocksOf(markdown?.words ?? ''), locale);
      }
    }
  );
});

it('what somebody wrote that no file may hold is left out, and the rest stays', () => {
  const blocks = blocksOf('# a\u0000b <c> & "d" \uD800\n\n- \u000Bx\uFFFEy\n');
  const page = exportTexts.fr.dossier.page;
  const bytes = asDocx(blocks, { title: 't\u0001', locale: 'fr', at: AT, page });
  const { document } = partsOf(bytes);
  expect(within(document, 'w:p').map(said).filter(Boolean)).toEqual(['ab <c> & "d" \uFFFD', 'xy']);
});
