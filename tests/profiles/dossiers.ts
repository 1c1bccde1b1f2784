import fc from 'fast-check';
import { questionsOf } from '#engine/course/course.ts';
import type { AnswerValue, Answers } from '#engine/reason/answers.ts';
import { Situation } from '#engine/reason/situation.ts';
import { courseShape } from '#knowledge/compile.ts';
import { people } from '#knowledge/people/index.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import type { resource } from '#knowledge/questions/qualify/resource.ts';

export type ResourceKind = (typeof resource.options)[number];

const questions = questionsOf(courseShape());

/** Everything that reference people answer to each question, one answer or one option at a time. */
const given = new Map<string, AnswerValue[]>(
  [...questions.values()].map(({ id, kind }) => {
    const values = people.flatMap(({ answers }) => answers[id] ?? []);
    return [id, kind === 'some' ? values.map((one) => [one].flat()) : values];
  })
);

/** Answers to everything, each taken from somebody who gave it, about some of these kinds of resource. */
export const dossiersAbout = (
  kinds: readonly ResourceKind[],
  { atLeast = 1 }: Readonly<{ atLeast?: number }> = {}
): fc.Arbitrary<Situation> =>
  fc
    .tuple(
      fc.subarray([...kinds], { minLength: atLeast }),
      fc.record(Object.fromEntries([...given].map(([id, values]) => [id, fc.constantFrom(...values)])))
    )
    .map(([shared, rest]) => {
      const answers: Answers = { ...rest, resource: shared };
      return new Situation(questions, answers);
    });

/** Who awaits code has a code beside the rest, whatever is shared first. */
export const awaitsCode = ({ answers }: Situation): boolean =>
  [answers[firstContributions.id]].flat().includes('code');

/** The situations of the reference people, by their names. */
export const peopleInPlace = people.map(({ id, answers }) => ({
  id,
  situation: new Situation(questions, answers)
}));
