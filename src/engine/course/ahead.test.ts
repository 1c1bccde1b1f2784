import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valuesOf, someWalk } from '#engine/reason/fixture-random.ts';
import { course, situation, wholeStory } from '#engine/reason/fixture.ts';
import { Situation } from '#engine/reason/situation.ts';
import { aheadIn } from './ahead.ts';
import { questionsOf } from './course.ts';
import { pathThrough } from './path.ts';
import { entrance, step, type Place } from './walk.ts';

const path = pathThrough(course);
const at = (stage: string, question: string): Place => ({ at: 'question', stage, question });
const check = (stage: string): Place => ({ at: 'check', stage });

test('what is ahead has no answer, and is asked or may be', () => {
  expect(aheadIn(course, situation())).toEqual(['vessel', 'crew', 'captain', 'cargo', 'toll']);
  expect(aheadIn(course, situation({ vessel: 'raft' }))).not.toContain('vessel');
  expect(aheadIn(course, situation(wholeStory))).toEqual([]);
});

test('what would change nothing is not ahead', () => {
  expect(aheadIn(course, situation(), (id) => id === 'crew')).toEqual(['crew']);
});

test('going on passes what was answered, in the stage and after it, and stops at the check of the stage', () => {
  const crewSaid = situation({ crew: 'alone' });
  expect(step(path, at('harbour', 'vessel'), 'onward', crewSaid)).toEqual(check('harbour'));
  expect(step(path, at('harbour', 'vessel'), 'onward', situation())).toEqual(at('harbour', 'crew'));
  const seaSaid = situation({ vessel: 'ship', crew: 'alone', captain: 'elected', cargo: ['wood'] });
  const [first] = aheadIn(course, seaSaid);
  expect(step(path, check('harbour'), 'onward', seaSaid)).toEqual(
    first ? at('island', first) : { at: 'note' }
  );
  expect(step(path, check('harbour'), 'onward', situation(wholeStory))).toEqual({ at: 'note' });
});

test('whatever was answered, going on and answering meets what was said to be left, at most, and nothing twice', () => {
  fc.assert(
    fc.property(someWalk, fc.nat(), ({ course, answers: before }, drawn) => {
      const path = pathThrough(course);
      let answers = before;
      const now = () => new Situation(questionsOf(course), answers);
      let left = aheadIn(course, now()).length;
      const [first] = course;
      if (!first) return;
      let here = entrance(path, first.id, now());
      // The first place may be a question that has its answer already: one goes on from there.
      if (here.at === 'question' && answers[here.question] !== undefined)
        here = step(path, here, 'onward', now());
      for (let steps = 0; here.at !== 'note'; steps += 1) {
        expect(steps).toBeLessThan(100);
        if (here.at === 'question') {
          const question = questionsOf(course).get(here.question);
          expect(answers[here.question]).toBeUndefined();
          expect(now().asked(here.question)).not.toBe('no');
          const values = question ? valuesOf(question) : [];
          answers = { ...answers, [here.question]: values[drawn % values.length] ?? '' };
          const after = aheadIn(course, now()).length;
          expect(after).toBeLessThan(left);
          left = after;
        }
        here = step(path, here, 'onward', now());
      }
      expect(left).toBe(0);
    })
  );
});
