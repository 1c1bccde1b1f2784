import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differencesFrom, pageFrom } from './differences.ts';

const html = fc
  .array(fc.constantFrom('<p>', '</p>', '<b class="x">', 'une phrase assez longue', 'é', '<', '>', ''))
  .map((pieces) => pieces.join(''));

test('a page written beside another comes back as it was', () => {
  fc.assert(
    fc.property(html, html, (other, page) => {
      expect(pageFrom(other, differencesFrom(other)(page))).toBe(page);
    })
  );
});

test('what two pages say alike is not written twice', () => {
  const frame = (text: string) => `<main class="page"><h1>${text}</h1><p>Le même pied de page</p></main>`;
  const differences = differencesFrom(frame('Une'))(frame('Deux'));
  expect(differences.filter((part) => typeof part === 'string')).toEqual(['Deux']);
});
