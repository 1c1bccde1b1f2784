import { describe, expect, it } from 'vitest';
import { consult } from '#engine/advise/consultation.ts';
import { questionsOf } from '#engine/course/course.ts';
import { Situation } from '#engine/reason/situation.ts';
import { keepSafe } from '#knowledge/advice/action/keep-safe.ts';
import { adviceShapes, courseShape } from '#knowledge/compile.ts';
import { people } from '#knowledge/people/index.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

const questions = questionsOf(courseShape());
const advice = adviceShapes();
const threats = ['single-copy', 'place-closes', 'place-changes', 'person-leaves', 'person-died'] as const;

describe.each(people.filter(({ answers }) => answers[maturity.id] !== 'idea'))(
  'what somebody like $id made',
  ({ answers }) => {
    const placeOf = (changed: Readonly<Record<string, string | string[]>>) =>
      consult(advice, new Situation(questions, { ...answers, ...changed })).plan.find(
        ({ judgement }) => judgement.advice.id === keepSafe.id
      )?.place;

    it.each(threats)('is put in safety first where it is in danger (%s)', (threat) => {
      expect(placeOf({ [danger.id]: [threat] })).toBe('first');
    });

    it('is not where nothing threatens it, and money lasts', () => {
      expect(placeOf({ [danger.id]: ['none'], [runway.id]: 'over-eighteen' })).toBeUndefined();
    });
  }
);
