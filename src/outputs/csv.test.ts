import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import { csv } from './csv.ts';

const separators = { fr: ';', en: ',' } as const;

const rowsIn = (text: string, locale: (typeof locales)[number]) =>
  dsvFormat(separators[locale]).parseRows(text.replace(/^\uFEFF/, ''));

describe.each(locales)('A table in %s', (locale) => {
  it('says that it is UTF-8, and ends its lines as Windows does', () => {
    const text = csv(locale, ['é', 'b'], [['c', 1.5]]);
    expect(text).toBe(locale === 'fr' ? '\uFEFFé;b\r\nc;1,5\r\n' : '\uFEFFé,b\r\nc,1.5\r\n');
  });

  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\tx', '\rx', ' =1', '＝1', '\n=1'])(
    'runs nothing that somebody wrote: %j',
    (words) => {
      const [, [cell] = []] = rowsIn(csv(locale, ['a', 'b'], [[words, null]]), locale);
      expect(cell).toMatch(/^'/);
    }
  );

  it('holds every word that was put in', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string()), { maxLength: 5 }),
        (rows) => {
          const read = rowsIn(csv(locale, ['a', 'b'], rows), locale).slice(1);
          const kept = (text: string) => text.replace(/\r\n?/g, '\n').replaceAll('\0', '');
          expect(
            read.map((row) => row.map((cell) => cell.replace(/^'(?=\s*[=+\-@＝＋－＠\t])/u, '')))
          ).toEqual(rows.map((row) => row.map(kept)));
        }
      )
    ));
});
