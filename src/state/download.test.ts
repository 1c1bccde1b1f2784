import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileName } from './download.ts';

it('a Latin name loses its accents and what no file may bear', () => {
  expect(fileName('Épi d’été : « forêt » / été')).toBe('epi-d-ete-foret-ete');
  expect(fileName('Tiếng Việt')).toBe('tieng-viet');
});

it.each(['हिन्दी', 'がんばる', 'ภาษาไทย', 'עִבְרִית', '한국어'])(
  'a name in another script stays whole: %s',
  (name) => {
    expect(fileName(name)).toBe(name.normalize('NFC'));
  }
);

it('a name of signs alone has a name all the same', () => {
  expect(fileName('🌳🌳🌳')).toBe('projet');
  expect(fileName(' … ')).toBe('projet');
});

it('whatever the name, the file has one, of sixty signs at most, without a dash at either end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      const named = fileName(name);
      expect(named).not.toBe('');
      expect([...named].length).toBeLessThanOrEqual(60);
      expect(named).not.toMatch(/^-|-$|[/\\:*?"<>|]/u);
    })
  );
});
