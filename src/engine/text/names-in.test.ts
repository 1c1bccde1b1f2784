import { expect, test } from 'vitest';
import { namesIn } from './names-in.ts';

test.each([
  ['Koha et PMB', ['Koha', 'PMB']],
  ['Koha (catalogue) ; PMB (prêt)', ['Koha (catalogue)', 'PMB (prêt)']],
  ['OpenStreetMap/Panoramax', ['OpenStreetMap', 'Panoramax']],
  ['Koha, PMB and Evergreen', ['Koha', 'PMB', 'Evergreen']],
  ['Gancio, et Mobilizon, un outil libre', ['Gancio', 'Mobilizon']],
  ['Gancio, a free calendar, and Mobilizon', ['Gancio', 'Mobilizon']],
  ['le collectif gallois et le collectif breton', ['le collectif gallois', 'le collectif breton']]
])('“%s” names several', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each([
  'Koha',
  'le moteur des trois universités',
  'Recherche et développement',
  'Créneau, logiciel de la ligue',
  'Gancio, un agenda libre',
  'Koha (prêt et catalogue)',
  'https://example.org/koha/fr'
])('“%s” names one', (text) => {
  expect(namesIn(text)).toEqual([text]);
});
