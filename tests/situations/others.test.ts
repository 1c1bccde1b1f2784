import { expect, it } from 'vitest';
import { questionsOf } from '#engine/course/course.ts';
import { recognition } from '#engine/note/recognition.ts';
import { Situation } from '#engine/reason/situation.ts';
import { comesFor } from '#knowledge/comes-for.ts';
import { courseShape, situationShapes } from '#knowledge/compile.ts';
import { withSoftware } from './others-with-software.ts';
import { withoutSoftware } from './others-without-software.ts';

const questions = questionsOf(courseShape());

const known = situationShapes();

it.each([...withSoftware, ...withoutSoftware])('%s', (_sentence, id, answers) => {
  const recognised = recognition(known, new Situation(questions, answers), {
    comesFor,
    lead: undefined,
    companion: undefined
  });
  expect(recognised.lead?.advice.id).toBe(id);
  expect(recognised.sure).toBe(true);
});
