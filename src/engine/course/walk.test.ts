import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from '#engine/reason/answers.ts';
import { someWalk } from '#engine/reason/fixture-random.ts';
import { course, situation, wholeStory } from '#engine/reason/fixture.ts';
import { Situation } from '#engine/reason/situation.ts';
import { questionsOf, type Course } from './course.ts';
import { pathThrough } from './path.ts';
import { entrance, step, type Place } from './walk.ts';

const path = pathThrough(course);
const raft = situation({ vessel: 'raft', crew: 'alone', cargo: ['wood'] });

const at = (stage: string, question: string): Place => ({ at: 'question', stage, question });
const check = (stage: string): Place => ({ at: 'check', stage });
const note: Place = { at: 'note' };

/** Everywhere that “continue” leads from the beginning, up to the note or to a hundred steps. */
function walkThrough(course: Course, answers: Answers) {
  const path = pathThrough(course);
  const now = new Situation(questionsOf(course), answers);
  const places = [entrance(path, course[0]?.id ?? '', now)];
  for (let here = places[0]; here && here.at !== 'note' && places.length < 100; here = places.at(-1)) {
    places.push(step(path, here, 'continue', now));
  }
  return { path, now, places };
}

test('a walk leads through the questions that are asked, a check for each stage, and the note', () => {
  expect(walkThrough(course, wholeStory).places).toEqual([
    at('harbour', 'vessel'),
    at('harbour', 'crew'),
    check('harbour'),
    at('sea', 'captain'),
    at('sea', 'cargo'),
    check('sea'),
    at('island', 'toll'),
    check('island'),
    note
  ]);
});

test('a stage that asks nothing is only a check, and one can go back through it', () => {
  expect(step(path, check('harbour'), 'continue', raft)).toEqual(check('sea'));
  expect(step(path, check('sea'), 'back', raft)).toEqual(check('harbour'));
});

test('a question that may turn out pointless is asked all the same', () => {
  expect(step(path, check('harbour'), 'continue', situation({ vessel: 'ship' }))).toEqual(
    at('sea', 'captain')
  );
});

test('from a question that is no longer asked, the walk goes on', () => {
  expect(step(path, at('sea', 'cargo'), 'continue', raft)).toEqual(check('sea'));
  expect(step(path, at('sea', 'cargo'), 'back', raft)).toEqual(check('harbour'));
});

test('there is no way back before the beginning, nor on after the note', () => {
  expect(step(path, at('harbour', 'vessel'), 'back', raft)).toEqual(at('harbour', 'vessel'));
  expect(step(path, note, 'continue', raft)).toEqual(note);
  expect(step(path, note, 'back', raft)).toEqual(check('island'));
});

test('any stage can be entered, at its first question that is asked', () => {
  expect(entrance(path, 'harbour', raft)).toEqual(at('harbour', 'vessel'));
  expect(entrance(path, 'sea', raft)).toEqual(check('sea'));
  expect(entrance(path, 'sea', situation({ crew: 'alone' }))).toEqual(at('sea', 'cargo'));
});

test('a course without stages is a note', () => {
  expect(entrance(pathThrough([]), '', raft)).toEqual(note);
  expect(step(pathThrough([]), note, 'back', raft)).toEqual(note);
});

test('whatever was answered, the walk asks exactly what is not pointless, in order, and ends at the note', () => {
  fc.assert(
    fc.property(someWalk, ({ course, answers }) => {
      const { now, places } = walkThrough(course, answers);
      const asked = course.flatMap(({ id, questions }) => [
        ...questions.filter((one) => now.asked(one.id) !== 'no').map((one) => at(id, one.id)),
        check(id)
      ]);
      expect(places).toEqual([...asked, note]);
    })
  );
});
