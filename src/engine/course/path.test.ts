import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someWalk } from '#engine/reason/fixture-random.ts';
import { course, wholeStory } from '#engine/reason/fixture.ts';
import { Situation } from '#engine/reason/situation.ts';
import { questionsOf } from './course.ts';
import { graphOf, type Graph } from './fixture-graph.ts';

/** Where “continue” ends from a state, and undefined where it goes round in circles. */
function endOf(graph: Graph, from: string): string | undefined {
  let here = from;
  for (let left = graph.size; left >= 0; left -= 1) {
    const there = graph.get(here)?.get('continue');
    if (there === here) return here;
    here = there ?? '';
  }
  return undefined;
}

test('one may go to the questions that are asked, to each check and to the note, and nowhere else', () => {
  expect([...graphOf(course, wholeStory).keys()].toSorted()).toEqual(
    [
      'harbour.vessel',
      'harbour.crew',
      'harbour.check',
      'sea.captain',
      'sea.cargo',
      'sea.check',
      'island.toll',
      'island.check',
      'note'
    ].toSorted()
  );
});

test('whatever was answered, one may go exactly to what is not pointless', () => {
  fc.assert(
    fc.property(someWalk, ({ course, answers }) => {
      const now = new Situation(questionsOf(course), answers);
      const open = course.flatMap(({ id, questions }) => [
        ...questions.filter((one) => now.asked(one.id) !== 'no').map((one) => `${id}.${one.id}`),
        `${id}.check`
      ]);
      expect([...graphOf(course, answers).keys()].toSorted()).toEqual([...open, 'note'].toSorted());
    })
  );
});

test('whatever was answered, “continue” leads to the note from everywhere', () => {
  fc.assert(
    fc.property(someWalk, ({ course, answers }) => {
      const graph = graphOf(course, answers);
      for (const from of graph.keys()) expect(endOf(graph, from)).toBe('note');
    })
  );
});

test('every place can be left; “back” undoes “continue”', () => {
  fc.assert(
    fc.property(someWalk, ({ course, answers }) => {
      const graph = graphOf(course, answers);
      for (const [from, ways] of graph) {
        expect(new Set(ways.values())).not.toEqual(new Set([from]));
        if (from !== 'note') expect(graph.get(ways.get('continue') ?? '')?.get('back')).toBe(from);
      }
    })
  );
});

test('whatever was answered, whoever has had enough for today has a note', () => {
  fc.assert(
    fc.property(someWalk, ({ course, answers }) => {
      for (const ways of graphOf(course, answers).values()) expect(ways.get('rest')).toBe('note');
    })
  );
});

test('any stage can be opened from anywhere, and always at the same place', () => {
  fc.assert(
    fc.property(someWalk, ({ course, answers }) => {
      const graph = graphOf(course, answers);
      for (const { id } of course) {
        const entrances = new Set([...graph.values()].map((ways) => ways.get(id)));
        expect(entrances.size).toBe(1);
        expect([...entrances][0]?.split('.')[0]).toBe(id);
      }
    })
  );
});
