import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { notTheirs } from '#knowledge/note/licence-lines.ts';
import { licenceOfParts } from '#knowledge/note/licence-names.ts';
import { people } from '#knowledge/people/index.ts';
import { writtenFor } from './notes/written.ts';

/** A licence by its name, wherever it stands. */
const NAMED = /(?<!\p{L})(?:CC BY|CC0|MIT|Apache|EUPL|ODbL|Licence Ouverte|CERN-OHL|AGPL|GPL|MPL)(?!\p{L})/u;

const mayPublish = people.filter(({ answers }) => {
  const { situation } = writtenFor(answers, 'fr').counsel;
  const isSo = (condition: Parameters<typeof verdictOf>[0]) => verdictOf(condition, situation) === 'yes';
  return licenceOfParts.some(({ proposed }) => isSo(proposed)) && !isSo(notTheirs);
});

describe('who has something to publish without a free licence', () => {
  it('is somebody among those we know, and not everybody', () => {
    expect(mayPublish.length).toBeGreaterThan(4);
    expect(mayPublish.length).toBeLessThan(people.length);
  });

  it.each(locales)('is told the name of a licence, on two pages (%s)', (locale) => {
    const untold = mayPublish.filter(
      ({ answers }) => !writtenFor(answers, locale).sheet.law.some(({ text }) => NAMED.test(text))
    );
    expect(untold.map(({ id }) => id)).toEqual([]);
  });
});
