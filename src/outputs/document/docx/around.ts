import { asXml, DECLARATION, element, FAMILIES, is, w } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What a part of the file leads to: under which name, of which kind, where. */
export type Relation = Readonly<{ id: string; type: string; target: string; outside?: true }>;

export const typeOf = (kind: string): string => `${OFFICE}/relationships/${kind}`;
export const CORE = `${PACKAGE}/relationships/metadata/core-properties`;

export const relations = (all: readonly Relation[]): string =>
  DECLARATION +
  element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    ...all.map(({ id, type, target, outside }) =>
      element('Relationship', {
        Id: id,
        Type: type,
        Target: target,
        ...(outside ? { TargetMode: 'External' } : {})
      })
    )
  );

/** What each part of the file is. */
export const contentTypes = (): string =>
  DECLARATION +
  element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml'
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...Object.entries({
      'word/document.xml': `${WORD}.document.main+xml`,
      'word/styles.xml': `${WORD}.styles+xml`,
      'word/numbering.xml': `${WORD}.numbering+xml`,
      'word/settings.xml': `${WORD}.settings+xml`,
      'word/footer1.xml': `${WORD}.footer+xml`,
      'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml'
    }).map(([part, type]) => element('Override', { PartName: `/${part}`, ContentType: type }))
  );

/** What the file says of itself. */
export function coreOf(title: string, at: number): string {
  const time = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
  const when = (name: string) => element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, time);
  return (
    DECLARATION +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance'
      },
      element('dc:title', {}, asXml(title)),
      element('dc:creator', {}, 'Parcours Communs'),
      element('cp:lastModifiedBy', {}, 'Parcours Communs'),
      when('created'),
      when('modified')
    )
  );
}

/** Without it, Word opens the file as one of 2007, in its mode for old ones. */
export const settings = (): string =>
  DECLARATION +
  w(
    'settings',
    FAMILIES,
    w(
      'compat',
      {},
      w('compatSetting', {
        name: 'compatibilityMode',
        uri: 'http://schemas.microsoft.com/office/word',
        val: 15
      })
    )
  );

const small = w('rPr', {}, is('sz', 18), is('szCs', 18));
const run = (...inside: readonly string[]): string => w('r', {}, small, ...inside);
const mark = (type: string): string => run(w('fldChar', { fldCharType: type }));

/** A number that the word processor counts. */
const field = (name: string): string =>
  mark('begin') +
  run(w('instrText', { 'xml:space': 'preserve' }, name)) +
  mark('separate') +
  run(w('t', {}, '1')) +
  mark('end');

const CURRENT = '\u0001';
const TOTAL = '\u0002';
const fields: Readonly<Record<string, string>> = { [CURRENT]: field('PAGE'), [TOTAL]: field('NUMPAGES') };

/** What stands at the foot of each page; the words around its two numbers are those of the language. */
export const footerOf = (title: string, page: (page: string, of: string) => string): string =>
  DECLARATION +
  w(
    'ftr',
    FAMILIES,
    w(
      'p',
      {},
      w('pPr', {}, is('jc', 'right')),
      ...`${title.replace(/[\u0001\u0002]/g, '')} – ${page(CURRENT, TOTAL)}`
        .split(/([\u0001\u0002])/u)
        .filter(Boolean)
        .map((piece) => fields[piece] ?? run(w('t', { 'xml:space': 'preserve' }, asXml(piece))))
    )
  );
