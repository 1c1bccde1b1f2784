import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '#engine/advise/judge.ts';
import { ordered } from '#engine/advise/order.ts';
import { questionsOf } from '#engine/course/course.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceByKind } from '#knowledge/advice/index.ts';
import { courseShape } from '#knowledge/compile.ts';
import { people } from '#knowledge/people/index.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';

const questions = questionsOf(courseShape());
const costs = needs.options.filter((option) => option !== 'nothing');

/** The ways of funding that are kept for these answers, the fittest first, and whether each pays for a cost. */
function kept(answers: Situation['answers'], ticked: readonly string[]) {
  const situation = new Situation(questions, { ...answers, needs: [...ticked] });
  return ordered(adviceByKind.funding.map((mode) => judge(mode, situation)))
    .filter(({ status }) => status === 'retained')
    .map(({ advice }) => ({ id: advice.id, pays: advice.covers.some((need) => ticked.includes(need)) }));
}

describe.each(people)('for $id', ({ answers }) => {
  it('whatever has to be paid, what pays none of it comes after what does', () => {
    fc.assert(
      fc.property(fc.subarray(costs, { minLength: 1 }), (ticked) => {
        const modes = kept(answers, ticked);
        const firstIdle = modes.findIndex(({ pays }) => !pays);
        if (firstIdle < 0) return;
        expect(modes.slice(firstIdle).filter(({ pays }) => pays)).toEqual([]);
      }),
      { numRuns: 25 }
    );
  });
});
