import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from './encoding.ts';

const sentence = '« Où accoster l’été ? » — 12 € à l’œil nu…';
const windows = new TextDecoder('windows-1252');
const inWindows = (text: string) =>
  Uint8Array.from(
    text,
    (sign) =>
      Array.from({ length: 256 }, (_, byte) => byte).find(
        (byte) => windows.decode(Uint8Array.of(byte)) === sign
      ) ?? 0x3f
  );
const wide = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  Array.from({ length: text.length }, (_, index) =>
    view.setUint16(2 * index, text.charCodeAt(index), littleEndian)
  );
  return new Uint8Array(view.buffer);
};
const utf8 = (text: string) => new TextEncoder().encode(text);

test('a text is read as it was written, in whichever alphabet it was saved', () => {
  expect(textOf(utf8(sentence))).toBe(sentence);
  expect(textOf(inWindows(sentence))).toBe(sentence);
  expect(textOf(wide(`\uFEFF${sentence}`, true))).toBe(sentence);
  expect(textOf(wide(`\uFEFF${sentence}`, false))).toBe(sentence);
  expect(textOf(wide(`{${sentence}`, true))).toBe(`{${sentence}`);
});

test('a text that was taken for another alphabet and saved again is mended', () => {
  expect(textOf(utf8(windows.decode(utf8(sentence))))).toBe(sentence);
  expect(textOf(utf8('DÃ©jÃ '.replace(/ $/, '\u00A0')))).toBe('Déjà');
});

test('apostrophes of an old word processor can be seen again', () => {
  expect(textOf(utf8('L\u0092écluse d\u0092en bas\u0085'))).toBe('L’écluse d’en bas…');
});

test('whatever the bytes are, a text comes out, and UTF-8 in French comes out unchanged', () => {
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
