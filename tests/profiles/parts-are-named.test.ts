import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusOf } from '#engine/advise/judge.ts';
import { locales, type Locale } from '#engine/locale.ts';
import { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { advice } from '#knowledge/advice/index.ts';
import { outlinesIn } from '#knowledge/compile.ts';
import { fittingParts } from '#knowledge/fitting-parts.ts';
import { commonLines } from '#knowledge/note/common-lines.ts';
import { partOf, type Part, type ResourceKind } from '#knowledge/part-of.ts';
import { saysPart } from '#knowledge/part-words.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { sayingParts } from '#sheets/advice/saying-parts.ts';
import { dossiersAbout, peopleInPlace } from './dossiers.ts';

/*
 * What goes when one part is no longer shared speaks of that part, and says so where there are several. What may
 * be given whatever is shared, for another reason, speaks of none.
 */

/** What cannot be given for every part. */
const ofSomeParts = new Set(advice.filter((one) => fittingParts(one)).map(({ id }) => id));

const outlines = { fr: outlinesIn('fr'), en: outlinesIn('en') };

const kindsIn = ({ answers }: Situation): ResourceKind[] =>
  resource.options.filter((kind) => [answers[resource.id]].flat().includes(kind));

/** The same project without one of its parts; several are left, so that it is asked the same questions. */
const withoutEach = (situation: Situation): { part: Part; rest: Situation }[] => {
  const kinds = kindsIn(situation);
  const shared = [...new Set(kinds.map((kind) => partOf[kind]))];
  return shared.length < 3
    ? []
    : shared.map((part) => ({
        part,
        rest: new Situation(situation.questions, {
          ...situation.answers,
          [resource.id]: kinds.filter((kind) => partOf[kind] !== part)
        })
      }));
};

/** What is said of an advice in the plan. */
const titlesFor = (situation: Situation, locale: Locale) => sayingParts(outlines[locale], situation, locale);

function unsaidAdvice(situation: Situation): string[] {
  const retained = advice.filter((one) => statusOf(one, situation) === 'retained');
  return withoutEach(situation).flatMap(({ part, rest }) => {
    const gone = retained.filter((one) => ofSomeParts.has(one.id) && statusOf(one, rest) === 'discarded');
    return locales.flatMap((locale) => {
      const titles = titlesFor(situation, locale);
      return gone
        .map(({ id }) => ({ id, title: titles[id]?.title ?? '' }))
        .filter(({ title }) => !saysPart(locale, part, title))
        .map(({ id, title }) => `${id} speaks of ${part}: ${title}`);
    });
  });
}

function unsaidLines(situation: Situation): string[] {
  const said = commonLines.law.filter(({ when }) => when && verdictOf(when, situation) === 'yes');
  return withoutEach(situation).flatMap(({ part, rest }) =>
    said
      .filter(({ when }) => when && verdictOf(when, rest) === 'no')
      .flatMap((line) => locales.map((locale) => ({ locale, text: line[locale] })))
      // What stands there names each part with its licence.
      .filter(({ locale, text }) => !text.includes('{licence-choices}') && !saysPart(locale, part, text))
      .map(({ text }) => `${part}: ${text}`)
  );
}

const several = dossiersAbout(resource.options, { atLeast: 3 });

describe('whoever shares several resources', () => {
  it('reads in each title of the plan which of them it is for, where it is not for all', () => {
    fc.assert(
      fc.property(several, (situation) => {
        expect(unsaidAdvice(situation)).toEqual([]);
      }),
      { numRuns: 150 }
    );
  });

  it('reads in each line on rights and licences which of them it is for', () => {
    fc.assert(
      fc.property(several, (situation) => {
        expect(unsaidLines(situation)).toEqual([]);
      }),
      { numRuns: 400 }
    );
  });
});

it('whoever shares one resource reads the titles as they stand', () => {
  for (const { id, situation } of peopleInPlace) {
    const shared = new Set(kindsIn(situation).map((kind) => partOf[kind]));
    if (shared.size < 2) expect(titlesFor(situation, 'fr'), id).toBe(outlines.fr);
  }
});
