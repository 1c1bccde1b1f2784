import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from './encoding.ts';

const sentence = '« Où accoster l’été ? » — 12 € à l’œil nu…';
/** The same sentence as Windows once wrote it. */
const inWindows = Uint8Array.from(
  '\u00AB O\u00F9 accoster l\u0092\u00E9t\u00E9 ? \u00BB \u0097 12 \u0080 \u00E0 l\u0092\u009Cil nu\u0085',
  (sign) => sign.charCodeAt(0)
);
const wide = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(2 * index, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
};
const utf8 = (text: string) => new TextEncoder().encode(text);

test('a text is read as it was written, in whichever alphabet it was saved', () => {
  expect(textOf(utf8(sentence))).toBe(sentence);
  expect(textOf(inWindows)).toBe(sentence);
  expect(textOf(wide(`\uFEFF${sentence}`, true))).toBe(sentence);
  expect(textOf(wide(`\uFEFF${sentence}`, false))).toBe(sentence);
  expect(textOf(wide(`{${sentence}`, true))).toBe(`{${sentence}`);
});

test.each([
  ['with the signs of Windows', 'DÃ©jÃ\u00A0 vu Ã  lâ€™Å“il nu, 12 â‚¬'.replace('Ã  ', 'Ã\u00A0 ')],
  [
    'with those that nobody sees',
    'D\u00C3\u00A9j\u00C3\u00A0 vu \u00C3\u00A0 l\u00E2\u0080\u0099\u00C5\u0093il nu, 12 \u00E2\u0082\u00AC'
  ]
])('a text that was taken for another alphabet and saved again is mended, %s', (_, spoilt) => {
  expect(textOf(utf8(spoilt))).toBe('Déjà vu à l’œil nu, 12 €');
});

test('apostrophes of an old word processor can be seen again', () => {
  expect(textOf(utf8('L\u0092écluse d\u0092en bas\u0085'))).toBe('L’écluse d’en bas…');
});

test('whatever the bytes are, a text comes out, and French in UTF-8 comes out unchanged', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(typeof textOf(bytes)).toBe('string');
    })
  );
  const french = fc.string({ unit: fc.constantFrom(...'abc éàçœ’«»{":}Âê\n'), maxLength: 60 });
  fc.assert(
    fc.property(french, (text) => {
      expect(textOf(utf8(`{é ${text}`))).toBe(`{é ${text}`);
    })
  );
});

test('no question, no advice and no sentence of ours is taken for a spoilt one', () => {
  const folder = new URL('../knowledge/questions/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts')
  );
  expect(files.length).toBeGreaterThan(50);
  for (const name of files) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    expect(textOf(utf8(text))).toBe(text);
  }
});
