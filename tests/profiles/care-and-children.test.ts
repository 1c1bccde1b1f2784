import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsOf } from '#engine/course/course.ts';
import { locales } from '#engine/locale.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { Situation } from '#engine/reason/situation.ts';
import { courseShape } from '#knowledge/compile.ts';
import { modelOrCorpus } from '#knowledge/situations/model-or-corpus.ts';
import { peopleInIt } from '#knowledge/situations/people-in-it.ts';
import { singleCopy } from '#knowledge/situations/single-copy.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { dossiersAbout } from './dossiers.ts';

/* A consent is taken back, a public deposit is not: what comes from care, and children, never go into one. */

const questions = questionsOf(courseShape());

const fromCare: readonly Answers[] = [
  { field: 'health', 'sensitive-data': 'personal' },
  { field: 'health', 'sensitive-data': 'pseudonymisable' },
  { field: 'health', 'sensitive-data': 'agreed' },
  { field: 'health', 'sensitive-data': 'none', agreement: ['people-shown'] }
];

const inDossiers = (said: Answers, holds: (situation: Situation) => void) =>
  fc.assert(
    fc.property(dossiersAbout(resource.options), ({ answers }) => {
      holds(new Situation(questions, { ...answers, maturity: 'growth', ...said }));
    }),
    { numRuns: 60 }
  );

describe.each(fromCare)('with %o', (said) => {
  it('a model’s data and weights are in no step that cannot be undone', () => {
    inDossiers(said, (situation) => {
      const steps = modelOrCorpus.note.steps.filter(
        ({ when }) => !when || verdictOf(when, situation) === 'yes'
      );
      expect(steps.filter(({ irrevocable }) => irrevocable)).toEqual([]);
      expect(steps.map(({ id }) => id)).toContain('keep-care-data-in');
    });
  });

  it('what shows people is published without a case, a picture or a small number', () => {
    inDossiers(said, (situation) => {
      const steps = peopleInIt.note.steps.filter(
        ({ when, irrevocable }) => irrevocable && (!when || verdictOf(when, situation) === 'yes')
      );
      expect(steps.map(({ fr }) => fr.first).join()).toMatch(
        /^Seulement .* sans cas, sans image, sans petit effectif/u
      );
    });
  });
});

it('no free licence is advised for a model’s care data', () => {
  const excluded = modelOrCorpus.note.never.find(({ advice }) => advice.includes('licence-odbl'));
  expect(excluded?.advice).toEqual(
    expect.arrayContaining(['set-licence', 'licence-ouverte', 'licence-public-body'])
  );
});

it.each(locales)(
  'whoever publishes what shows people keeps children out of a free licence, in %s',
  (locale) => {
    const never = {
      fr: /jamais (?:pour un enfant|de licence libre)/u,
      en: /never (?:for a child|a free licence)/u
    };
    const publishing = [...singleCopy.note.steps, ...peopleInIt.note.steps].filter(({ id }) =>
      ['online-without-copy', 'ask-people', 'publish-the-two-piles'].includes(id)
    );
    expect(publishing).toHaveLength(3);
    expect(publishing.filter((step) => !never[locale].test(step[locale].first)).map(({ id }) => id)).toEqual(
      []
    );
  }
);
