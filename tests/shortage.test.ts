import { describe, expect, it } from 'vitest';
import { consult } from '#engine/advise/consultation.ts';
import { questionsOf } from '#engine/course/course.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, courseShape } from '#knowledge/compile.ts';
import { people } from '#knowledge/people/index.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';

const questions = questionsOf(courseShape());
const advice = adviceShapes();

describe.each(people.filter(({ answers }) => runway.id in answers))(
  'somebody like $id whose money runs out',
  ({ answers }) => {
    const firstWith = (option: (typeof runway.options)[number]) =>
      consult(advice, new Situation(questions, { ...answers, [runway.id]: option })).plan[0]?.judgement.advice
        .id;

    it('in less than three months first looks for a bridge', () => {
      expect(firstWith('under-three-months')).toBe('bridge-shortage');
    });

    it('later than that begins with something else', () => {
      expect(firstWith('three-to-six')).not.toBe('bridge-shortage');
    });
  }
);
