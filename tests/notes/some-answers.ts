import fc from 'fast-check';
import type { AnswerValue, Answers } from '#engine/reason/answers.ts';
import type { QuestionShape } from '#engine/reason/question.ts';
import { questions } from './written.ts';

const valueOf = ({ kind, options, alone, most }: QuestionShape): fc.Arbitrary<AnswerValue> =>
  kind === 'some'
    ? fc
        .subarray(
          options.filter((option) => !alone.includes(option)),
          { minLength: 1, ...(most ? { maxLength: most } : {}) }
        )
        .map((some) => some)
    : fc.constantFrom(...options);

/** Answers to some of the questions: hardly any, or nearly all. */
export const someAnswers: fc.Arbitrary<Answers> = fc.nat(10).chain((tenths) =>
  fc
    .tuple(
      ...[...questions.values()].map((question) =>
        fc.tuple(fc.integer({ min: 1, max: 10 }), valueOf(question)).map(([fate, value]) => ({
          id: question.id,
          value: fate <= tenths ? value : undefined
        }))
      )
    )
    .map((said) =>
      Object.fromEntries(said.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value] as const])))
    )
);
