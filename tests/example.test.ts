import { expect, it } from 'vitest';
import { judge } from '#engine/advise/judge.ts';
import { questionsOf } from '#engine/course/course.ts';
import { locales } from '#engine/locale.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, courseShape } from '#knowledge/compile.ts';
import { exampleAnswers } from '#knowledge/example/answers.ts';
import { exampleEvidence } from '#knowledge/example/evidence.ts';

it.each(locales)('the example proves only arguments that its answers keep (%s)', (locale) => {
  const situation = new Situation(questionsOf(courseShape()), exampleAnswers);
  const kept = adviceShapes()
    .map((one) => judge(one, situation))
    .filter(({ status }) => status === 'retained')
    .map(({ advice }) => advice.id);
  const proved = Object.values(exampleEvidence[locale]).flatMap((some) => Object.keys(some));
  expect(proved.filter((id) => !kept.includes(id))).toEqual([]);
});
