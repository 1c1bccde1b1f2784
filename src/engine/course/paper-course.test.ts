import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someWalk } from '#engine/reason/fixture-random.ts';

import { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { questionsOf, type Course } from './course.ts';
import { paperCourse } from './paper-course.ts';

/** The questions that somebody meets who follows what is printed, and nothing else. */
function met(course: Course, situation: Situation): string[] {
  const questions = paperCourse(course).flat();
  const seen: string[] = [];
  let place = 0;
  const goTo = (id: string | undefined) =>
    (place = id === undefined ? questions.length : questions.findIndex((one) => one.id === id));
  while (place < questions.length) {
    const { id, gates, jumps } = questions[place] ?? { id: '', gates: [], jumps: [] };
    const shut = gates.find(({ when }) => verdictOf(when, situation) === 'no');
    if (shut) {
      goTo(shut.otherwise);
      continue;
    }
    seen.push(id);
    const said = [situation.answers[id] ?? []].flat();
    const jump = said.length === 1 && jumps.find(({ options }) => options.includes(said[0] ?? ''));
    if (jump) goTo(jump.to);
    else place += 1;
  }
  return seen;
}

test('who answers what decides meets on paper what the machine asks, whatever the course', () => {
  fc.assert(
    fc.property(someWalk, ({ course, answers }) => {
      const situation = new Situation(questionsOf(course), answers);
      const asked = course.flatMap(({ questions }) => questions).map(({ id }) => id);
      fc.pre(asked.every((id) => situation.asked(id) !== 'unknown'));
      expect(met(course, situation)).toEqual(asked.filter((id) => situation.asked(id) !== 'no'));
    }),
    { numRuns: 3000 }
  );
});

test('an answer that shuts the next question out leads past it', () => {
  const question = (id: string, askedWhen: Course[number]['questions'][number]['askedWhen']) =>
    ({
      id,
      kind: 'one',
      options: ['a', 'b'],
      alone: [],
      mayNotKnow: false,
      control: 'yours',
      askedWhen
    }) as const;
  const always = { op: 'all', of: [] } as const;
  const isA = { op: 'is', question: 'q1', options: ['a'] } as const;
  const course = [
    { id: 's', questions: [question('q1', always), question('q2', isA), question('q3', always)] }
  ];
  expect(paperCourse(course).flat()).toEqual([
    { id: 'q1', gates: [], jumps: [{ options: ['b'], to: 'q3' }] },
    { id: 'q2', gates: [{ when: isA, otherwise: 'q3' }], jumps: [] },
    { id: 'q3', gates: [], jumps: [] }
  ]);
});
