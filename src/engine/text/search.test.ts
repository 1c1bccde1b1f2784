import { expect, test } from 'vitest';
import { found } from './search.ts';

const shelf = [
  { title: 'Dons de particuliers', text: 'Le public donne un peu, souvent chaque mois.' },
  { title: 'Adhésions', text: 'Les membres paient ; ce ne sont pas des dons.' },
  { title: 'Marché public', text: 'Une mairie achète.' }
];
const titles = (query: string) => found(shelf, query).map(({ title }) => title);

test('a title that says it comes before a text that says it', () => {
  expect(titles('dons')).toEqual(['Dons de particuliers', 'Adhésions']);
});

test('accents and capitals do not matter', () => {
  expect(titles('ADHESION')).toEqual(['Adhésions']);
  expect(titles('marché')).toEqual(['Marché public']);
});

test('every word must be there, in the title or in the text', () => {
  expect(titles('public mairie')).toEqual(['Marché public']);
  expect(titles('public bateau')).toEqual([]);
});

test('a query without a word finds nothing', () => {
  expect(titles('')).toEqual([]);
  expect(titles(' : ? a')).toEqual([]);
});
