import { expect, it } from 'vitest';
import { adds } from './adds.ts';
import { oneKindOf, withoutArticle } from './pieces.ts';

it('a number stands before the first kind of what there is several of, without its article or its count', () => {
  expect(oneKindOf('recordings, transcripts and photos')).toBe('recordings');
  expect(oneKindOf('les 140 lettres et carnets')).toBe('lettres');
  expect(oneKindOf('1 200 fiches')).toBe('fiches');
  expect(withoutArticle('les fiches')).toBe('fiches');
});

it('an offer is quoted where it says more than who makes it', () => {
  expect(adds('la demande des sept villes', 'les sept villes')).toBe(false);
  expect(adds('le devis de l’agence, 18 000 €', 'l’agence')).toBe(true);
  expect(adds('mille euros si tout paraît', '')).toBe(true);
});
