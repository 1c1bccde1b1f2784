import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '#engine/day.ts';
import { locales, type Locale } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { people } from '#knowledge/people/index.ts';
import { situations } from '#knowledge/situations/index.ts';
import { outOfOrder, unnamed, unserved } from '../notes/days-served.ts';
import { someAnswers } from '../notes/some-answers.ts';
import { typed as namesTyped } from '../notes/typed-objects.ts';
import { projectWith, writtenFor } from '../notes/written.ts';
import { objectsOf, type Typed } from './typed.ts';

/* Every day that somebody typed has work attached: what is to be in hand then. Whoever must agree is named where it is asked. */

const faultsIn = (answers: Answers, objects: Typed, locale: Locale, lead = ''): string[] => {
  const written = writtenFor(
    answers,
    locale,
    projectWith({ objects: objectsOf(objects), chosen: lead ? { lead: { text: lead, at: 1 } } : {} })
  );
  return [...unserved(written, locale), ...outOfOrder(written), ...unnamed(written, locale)];
};

/** What somebody notes of their days besides. */
const others: Readonly<Record<Locale, string>> = {
  fr: '3 décembre : comité du GAL ; 15 janvier : dossier FEAMPA ; 8 février : vote du budget ; 12 mars : soutenance de Maëlle ; 1er mai : il faut que ça marche ; rentrée : le cahier',
  en: '3 December: committee; 15 January: application; 8 February: budget vote; 12 March: defence; 1 May: it must work; in the autumn: the book'
};

describe.each(people)('the days and the people of $id', ({ answers, objects }) => {
  it.each(locales)('all have their work (%s)', (locale) => {
    const own = objects?.[locale] ?? {};
    expect(faultsIn(answers, own, locale)).toEqual([]);
    expect(faultsIn(answers, { ...own, 'other-dates': others[locale] }, locale)).toEqual([]);
  });
});

const day = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 300 }).map((days) => daysAfter('2026-11-28', days))
);

it('whatever is answered, typed and chosen, every day has work attached and everybody who must agree is named', () => {
  fc.assert(
    fc.property(
      someAnswers,
      fc.record({ 'ending-date': day, 'decision-date': day, 'offer-date': day }),
      fc
        .constantFrom(...locales)
        .chain((locale) =>
          fc.record({ locale: fc.constant(locale), who: fc.constantFrom(...namesTyped[locale]) })
        ),
      fc.constantFrom('', ...situations.map(({ id }) => id)),
      fc.boolean(),
      (answers, days, { locale, who }, lead, more) => {
        fc.pre(Object.keys(answers).length > 0);
        const objects = { ...who, ...days, ...(more ? { 'other-dates': others[locale] } : {}) };
        expect(faultsIn(answers, objects, locale, lead)).toEqual([]);
      }
    ),
    { numRuns: 150 }
  );
});
