import { expect, it } from 'vitest';
import { judge } from '#engine/advise/judge.ts';
import { questionsOf } from '#engine/course/course.ts';
import { Situation } from '#engine/reason/situation.ts';
import { all } from '#engine/reason/condition.ts';
import { keeps } from '#engine/advise/advice.ts';
import { witnessFor } from '#engine/reason/witness.ts';
import { adviceShapes, courseShape } from '#knowledge/compile.ts';
import { forbidding } from './forbidden.ts';

const questions = questionsOf(courseShape());
const shapes = adviceShapes().filter(({ kind }) => kind === 'argument' || kind === 'objection');
const forbidden = shapes.filter(({ cautions }) => cautions.some(({ forbids }) => forbids));

it('some arguments and replies can be forbidden', () => {
  expect(forbidden.length).toBeGreaterThan(3);
});

it.each(forbidden.map((one) => [one.id, one] as const))(
  '%s is not said as long as its caution forbids it',
  (_id, one) => {
    const caution = one.cautions.find(({ forbids }) => forbids);
    const answers = caution && witnessFor(all(keeps(one), caution.when), 'yes', questions);
    if (!answers) throw new Error('Nothing brings the caution about: it forbids nothing.');
    const judged = judge(one, new Situation(questions, answers));
    expect(judged.status).toBe('retained');
    expect(forbidding(judged)).toBeDefined();
  }
);
