import type { Locale } from '#engine/locale.ts';
import type { Block } from '#sheets/document/blocks.ts';
import { region } from '#texts/format/region.ts';
import { packed } from '../packed.ts';
import {
  contentTypes,
  CORE,
  coreOf,
  footerOf,
  relations,
  settings,
  typeOf,
  type Relation
} from './docx/around.ts';
import { bodyOf } from './docx/body.ts';
import { numbering, stylesIn } from './docx/styles.ts';
import { DECLARATION, FAMILIES, w } from './docx/xml.ts';

/** What a file for Word says of itself. */
export type About = Readonly<{
  title: string;
  locale: Locale;
  at: number;
  page: (page: string, of: string) => string;
}>;

/** A4, in twentieths of a point, and its margins: two centimetres. */
const section = w(
  'sectPr',
  {},
  w('footerReference', { type: 'default', 'r:id': 'footer' }),
  w('pgSz', { w: 11_906, h: 16_838 }),
  w('pgMar', { top: 1134, right: 1134, bottom: 1134, left: 1134, header: 708, footer: 708, gutter: 0 })
);

/**
 * A document for Word and LibreOffice, with true headings, tables and lists. The library writes its paragraphs, its
 * rows and its links; the little around them is ours, because all that the library could put there comes with it.
 */
export function asDocx(blocks: readonly Block[], { title, locale, at, page }: About): ArrayBuffer {
  const addresses: string[] = [];
  const linked = (address: string) => {
    const known = addresses.indexOf(address);
    return known < 0 ? `${addresses.push(address)}` : `${known + 1}`;
  };
  const document = DECLARATION + w('document', FAMILIES, w('body', {}, bodyOf(blocks, linked), section));
  const own: Relation[] = ['styles', 'numbering', 'settings'].map((kind) => ({
    id: kind,
    type: typeOf(kind),
    target: `${kind}.xml`
  }));
  return packed(
    {
      '[Content_Types].xml': contentTypes(),
      '_rels/.rels': relations([
        { id: 'document', type: typeOf('officeDocument'), target: 'word/document.xml' },
        { id: 'core', type: CORE, target: 'docProps/core.xml' }
      ]),
      'docProps/core.xml': coreOf(title, at),
      'word/document.xml': document,
      'word/_rels/document.xml.rels': relations([
        ...own,
        { id: 'footer', type: typeOf('footer'), target: 'footer1.xml' },
        ...addresses.map((target, place): Relation => ({
          id: `rId${place + 1}`,
          type: typeOf('hyperlink'),
          target,
          outside: true
        }))
      ]),
      'word/styles.xml': stylesIn(region[locale]),
      'word/numbering.xml': numbering(),
      'word/settings.xml': settings(),
      'word/footer1.xml': footerOf(title, page)
    },
    at
  ).buffer;
}
