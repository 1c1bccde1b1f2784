import fc from 'fast-check';
import { expect, it } from 'vitest';
import { statusOf } from '#engine/advise/judge.ts';
import { questionsOf } from '#engine/course/course.ts';
import { locales } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { Situation } from '#engine/reason/situation.ts';
import { everyAdvice } from '#knowledge/advice/workshop.ts';
import { courseShape } from '#knowledge/compile.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { dossiersAbout } from './dossiers.ts';

/* What is given to be said to a mayor, a funder or the public never claims a licence that others may still refuse. */

const questions = questionsOf(courseShape());

const claims = {
  fr: /la licence (?:est libre|autorise|donne|permet|le permet|le dit|vous laisse)|c’est écrit\.|la licence, qui est libre|vérifiés/iu,
  en: /the licence (?:is free|allows|gives|lets|says so)|that is in writing|the licence, which is free|have been checked/iu
};

const spoken = everyAdvice.flatMap((one) => {
  const said = (locale: 'fr' | 'en') =>
    one.kind === 'argument' ? one[locale].line : one.kind === 'objection' ? one[locale].reply : '';
  return locales.some((locale) => claims[locale].test(said(locale))) ? [one] : [];
});

const open: readonly Answers[] = [
  { rights: 'partial' },
  { rights: 'unclear' },
  { rights: 'dont-know' },
  { rights: 'clear', agreement: ['contractor', 'board'] },
  { rights: 'clear', agreement: ['source-owner'] },
  { rights: 'clear', agreement: ['people-shown', 'co-authors'] }
];

it('the lines that claim a licence are known, in both languages', () => {
  expect(spoken.length).toBeGreaterThanOrEqual(14);
});

it.each(open)('none of them is given while a right is open: %o', (said) => {
  fc.assert(
    fc.property(dossiersAbout(resource.options), ({ answers }) => {
      const situation = new Situation(questions, {
        ...answers,
        neighbour: 'none',
        maturity: 'growth',
        'starting-point': 'own-work',
        'reuse-rights': 'free',
        ...said
      });
      expect(spoken.filter((one) => statusOf(one, situation) === 'retained').map(({ id }) => id)).toEqual([]);
    }),
    { numRuns: 40 }
  );
});
