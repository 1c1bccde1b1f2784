import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someWalk } from '#engine/reason/fixture-random.ts';
import { Situation } from '#engine/reason/situation.ts';
import { questionsOf } from './course.ts';
import { neighboursOf } from './neighbours.ts';
import { pathThrough } from './path.ts';
import { step } from './walk.ts';

test('whatever was answered, the ways from a question are those of the map', () => {
  fc.assert(
    fc.property(someWalk, ({ course, answers }) => {
      const path = pathThrough(course);
      const now = new Situation(questionsOf(course), answers);
      for (const { id: stage, questions } of course) {
        for (const { id: question } of questions) {
          const here = { at: 'question', stage, question } as const;
          expect(neighboursOf(course, here, now)).toEqual({
            back: step(path, here, 'back', now),
            onward: step(path, here, 'onward', now)
          });
        }
      }
    })
  );
});
