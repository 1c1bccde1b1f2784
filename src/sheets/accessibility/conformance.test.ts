import { expect, test } from 'vitest';
import { locales } from '#engine/locale.ts';
import { rgaaThemes } from '#texts/accessibility/rgaa.ts';
import { lacking, met, none } from '#texts/conformance-criterion.ts';
import { conformanceOf, numberedIn, tallyOf } from './conformance.ts';

test('the grid has the thirteen themes of the RGAA, with as many criteria as each has', () => {
  const counts = rgaaThemes.map(({ criteria }) => criteria.length);
  expect(counts).toEqual([9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12]);
});

test('no theme names two criteria alike', () => {
  for (const { criteria } of rgaaThemes) {
    for (const locale of locales) {
      const names = criteria.map((one) => one[locale]);
      expect(new Set(names).size).toBe(names.length);
    }
  }
});

const nameless = { fr: '', en: '' };
const one = met(nameless);
const failed = lacking(nameless, nameless);

test('what is nowhere on the site counts neither for nor against', () => {
  expect(tallyOf([one, failed, none(nameless), one])).toEqual({ met: 2, lacking: 1, none: 1 });
});

test.each([
  { criteria: [one, none(nameless)], conformance: 'full' },
  { criteria: [one, failed], conformance: 'partial' },
  { criteria: [one, failed, failed], conformance: 'poor' }
])('$criteria.length criteria may make it $conformance', ({ criteria, conformance }) => {
  expect(conformanceOf(tallyOf(criteria))).toBe(conformance);
});

test('a criterion is numbered by its theme and by its place there', () => {
  const [theme] = rgaaThemes;
  expect(
    theme &&
      numberedIn([theme, theme], 1)
        .map(({ number }) => number)
        .slice(0, 2)
  ).toEqual(['2.1', '2.2']);
});
