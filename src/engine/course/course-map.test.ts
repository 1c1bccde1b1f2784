import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDirectedGraph } from 'xstate/graph';
import { all } from '#engine/reason/condition.ts';
import { someWalk } from '#engine/reason/fixture-random.ts';
import { captain, course, crew, toll, vessel } from '#engine/reason/fixture.ts';
import { mapOf, type CourseMap } from './course-map.ts';
import { questionsOf, type Course } from './course.ts';
import { pathThrough } from './path.ts';

const drawn = (course: Course): CourseMap => mapOf(pathThrough(course), questionsOf(course));

test('questions that are always asked make the way, the others leave it', () => {
  expect(drawn(course)).toEqual([
    { id: 'harbour', branches: [{ questions: ['vessel', 'crew'] }] },
    {
      id: 'sea',
      branches: [
        { when: captain.askedWhen, questions: ['captain'] },
        { when: vessel.is('dinghy', 'ship'), questions: ['cargo'] }
      ]
    },
    { id: 'island', branches: [{ when: toll.askedWhen, questions: ['toll'] }] }
  ]);
});

test('neighbours under the same condition share a branch, whoever wrote it twice', () => {
  const again = { ...toll, id: 'again', askedWhen: { ...toll.askedWhen } };
  const always = { ...crew, id: 'always', askedWhen: all() };
  const late = { ...toll, id: 'late' };
  const [stage] = drawn([{ id: 'one', questions: [toll, again, always, late] }]);
  expect(stage?.branches.map(({ questions }) => questions)).toEqual([
    ['toll', 'again'],
    ['always'],
    ['late']
  ]);
});

test('a course without stages has nothing to draw', () => {
  expect(drawn([])).toEqual([]);
});

test('every question is drawn once, in its place', () => {
  fc.assert(
    fc.property(someWalk, ({ course }) => {
      const questions = drawn(course).flatMap(({ branches }) =>
        branches.flatMap(({ questions }) => questions)
      );
      expect(questions).toEqual(course.flatMap(({ questions }) => questions.map(({ id }) => id)));
    })
  );
});

/** Where the drawing lets one go from each place: through the branches that follow, up to one that nobody can leave out. */
function arrowsOf(map: CourseMap): string[] {
  return map.flatMap(({ id, branches }, place) => {
    const stops = branches.flatMap(({ when, questions }) => questions.map((name) => ({ name, when })));
    const onwards = (from: string, at: number) => {
      const sure = stops.findIndex(({ when }, index) => index >= at && !when);
      const ahead = stops.slice(at, sure < 0 ? undefined : sure + 1).map(({ name }) => name);
      return [...ahead, ...(sure < 0 ? ['check'] : [])].map((to) => `path.${id}.${from} → path.${id}.${to}`);
    };
    const after = map[place + 1]?.id ?? 'note';
    return [
      ...stops.flatMap(({ name }, index) => onwards(name, index + 1)),
      `path.${id}.check → path.${after}`
    ];
  });
}

test('the drawing has the arrows of the machine, no more and no fewer', () => {
  fc.assert(
    fc.property(someWalk, ({ course }) => {
      const { children } = toDirectedGraph(pathThrough(course));
      const arrows = children.flatMap((stage) =>
        stage.children.flatMap(({ edges }) =>
          edges
            .filter(({ label }) => label.text === 'continue')
            .map(({ source, target }) => `${source.id} → ${target.id}`)
        )
      );
      expect(arrowsOf(drawn(course)).toSorted()).toEqual(arrows.toSorted());
    })
  );
});
