import { describe, expect, it } from 'vitest';
import { adds } from './adds.ts';
import { oneKindOf, piecesIn, withoutArticle } from './pieces.ts';

it('a number stands before the first kind of what there is several of, without its article or its count', () => {
  expect(oneKindOf('recordings, transcripts and photos')).toBe('recordings');
  expect(oneKindOf('les 140 lettres et carnets')).toBe('lettres');
  expect(oneKindOf('1 200 fiches')).toBe('fiches');
  expect(withoutArticle('les fiches')).toBe('fiches');
});

it.each([
  ['une centaine de fiches', 'fiches'],
  ['plusieurs milliers de photos', 'photos'],
  ['environ 300 relevés de débit et de température', 'relevés de débit et de température'],
  ['trois cents cassettes', 'cassettes'],
  ['toutes les lettres', 'lettres'],
  ['about 300 sheets', 'sheets'],
  ['hundreds of recordings', 'recordings'],
  ['fiches de gestes et postures', 'fiches de gestes et postures']
])('of “%s”, ten are ten “%s”', (typed, kind) => {
  expect(oneKindOf(typed)).toBe(kind);
});

describe('what there is several of, after “the”', () => {
  it.each([
    ['Les relevés', 'relevés'],
    ['Relevés', 'relevés'],
    ['20 000 relevés', '20 000 relevés'],
    ['PDF', 'PDF'],
    ['un exercice', ''],
    ['la base', ''],
    ['L’exercice', '']
  ])('of “%s” is “%s”', (typed, said) => {
    expect(piecesIn(typed, 'fr')).toBe(said);
  });

  it('keeps the capital of a language in English', () => {
    expect(piecesIn('French songs', 'en')).toBe('French songs');
    expect(piecesIn('The Recordings', 'en')).toBe('recordings');
  });
});

it('an offer is quoted where it says more than who makes it', () => {
  expect(adds('la demande des sept villes', 'les sept villes')).toBe(false);
  expect(adds('le devis de l’agence, 18 000 €', 'l’agence')).toBe(true);
  expect(adds('mille euros si tout paraît', '')).toBe(true);
});
