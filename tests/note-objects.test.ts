import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import { people } from '#knowledge/people/index.ts';
import { faultsOf } from './notes/law.ts';
import { readsBadly } from './notes/reads-badly.ts';
import { typed } from './notes/typed-objects.ts';
import { projectWith, writtenFor } from './notes/written.ts';

describe.each(locales)('whatever somebody types where a name is asked for (%s)', (locale) => {
  it.each(typed[locale])('no sentence stumbles over “$pieces”, “$owners”', (words) => {
    const objects = Object.fromEntries(
      Object.entries(words).map(([object, text]) => [object, { text, at: 1 }])
    );
    const place = typed[locale].indexOf(words);
    // Everybody is told some of these words, and all of them are told to some.
    const some = people.filter((_, index) => (index + place) % 3 === 0);
    const found = some.flatMap(({ id, answers }) => {
      const written = writtenFor(answers, locale, projectWith({ objects }));
      return [...readsBadly(written.sheet, Object.values(words), locale), ...faultsOf(written)].map(
        (fault) => `${id}: ${fault}`
      );
    });
    expect(found).toEqual([]);
  });
});
