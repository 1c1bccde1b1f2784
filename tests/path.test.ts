import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphOf } from '#engine/course/fixture-graph.ts';
import { pathThrough } from '#engine/course/path.ts';
import { valuesOf } from '#engine/reason/fixture-random.ts';
import { questionsById } from '#engine/reason/situation.ts';
import { witnessFor } from '#engine/reason/witness.ts';
import { course } from '#knowledge/course.ts';
import { people } from '#knowledge/people/index.ts';
import { questions } from '#knowledge/questions/index.ts';

const path = pathThrough(course);
const walked = (answers: Parameters<typeof graphOf>[1]) => graphOf(course, answers, path);
const last = course.at(-1);

/** Any answer to any question, or none: most of them would be odd projects. */
const anyAnswers = fc
  .subarray([...questions])
  .chain((some) =>
    fc.record(Object.fromEntries(some.map((one) => [one.id, fc.constantFrom(...valuesOf(one))])))
  );

test.each(course.flatMap(({ id, questions }) => questions.map((question) => ({ stage: id, question }))))(
  'some answers lead to “$question.id”',
  ({ stage, question }) => {
    const answers = witnessFor(question.askedWhen, 'yes', questionsById(questions));
    expect([...walked(answers ?? {}).keys()]).toContain(`${stage}.${question.id}`);
  }
);

describe('whatever somebody answers', () => {
  const everybody = fc.oneof(anyAnswers, fc.constantFrom(...people.map(({ answers }) => answers)));

  test('the note comes after the last check, and every place before it can be left both ways', () => {
    fc.assert(
      fc.property(everybody, (answers) => {
        const graph = walked(answers);
        expect(graph.get(`${last?.id}.check`)?.get('continue')).toBe('note');
        const stuck = [...graph].filter(
          ([from, ways], place) =>
            from !== 'note' && (ways.get('continue') === from || (place > 0 && ways.get('back') === from))
        );
        expect(stuck).toEqual([]);
      }),
      { numRuns: 30 }
    );
  });

  test('“back” undoes “continue”, and every stage opens from everywhere', () => {
    fc.assert(
      fc.property(everybody, (answers) => {
        const graph = walked(answers);
        for (const [from, ways] of graph) {
          if (from !== 'note') expect(graph.get(ways.get('continue') ?? '')?.get('back')).toBe(from);
          for (const { id } of course) expect(ways.get(id)).toMatch(new RegExp(`^${id}\\.`));
        }
      }),
      { numRuns: 30 }
    );
  });
});
