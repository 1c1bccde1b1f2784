import { expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import { realCases } from '#knowledge/cases/index.ts';

it('no real commons is told from memory', () => {
  const fromMemory = realCases.filter((one) =>
    locales.some((locale) =>
      /mémoire|souvenir|à vérifier|memory|needs? checking/.test(JSON.stringify(one[locale]))
    )
  );
  expect(fromMemory.map(({ id }) => id)).toEqual([]);
});

it('every real commons is told with its sources', () => {
  expect(realCases.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
});

it.each([
  ['the encyclopedia that everybody knows', 'wikipedia'],
  ['the map that everybody knows', 'openstreetmap'],
  ['machines whose plans are free', 'atelier-paysan'],
  ['what artificial intelligence learns from', 'common-voice']
])('%s is among them', (_what, id) => {
  expect(realCases.map((one) => one.id)).toContain(id);
});
