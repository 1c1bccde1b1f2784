import fc from 'fast-check';
import type { Course } from '#engine/course/course.ts';
import { DONT_KNOW, type AnswerValue, type Answers } from './answers.ts';
import { all, any, not, fact, type Condition } from './condition.ts';
import type { QuestionShape } from './question.ts';
import { questionsById, type Questions } from './situation.ts';

/* Courses, conditions and answers drawn at random, small enough to try everything on them. */

const always: Condition = { op: 'all', of: [] };

/** Every selection of options, in the order of the question, without the empty one. */
const selectionsOf = (options: readonly string[]): string[][] =>
  options
    .reduce<string[][]>((soFar, option) => [...soFar, ...soFar.map((some) => [...some, option])], [[]])
    .filter((some) => some.length > 0);

/** Every way to answer a question, save “I don’t know”. */
export const valuesOf = ({ kind, options, alone, most = Infinity }: QuestionShape): AnswerValue[] =>
  kind === 'some'
    ? selectionsOf(options).filter(
        (some) => some.length === 1 || (some.length <= most && !some.some((one) => alone.includes(one)))
      )
    : [...options];

const atom = (questions: readonly QuestionShape[]): fc.Arbitrary<Condition> =>
  fc
    .constantFrom(...questions)
    .chain(({ id, options }) =>
      fc
        .subarray([...options], { minLength: 1, maxLength: options.length - 1 })
        .map((named) => ({ op: 'is', question: id, options: named }))
    );

/** Conditions over these questions. */
export const conditionOver = (questions: readonly QuestionShape[], depth = 2): fc.Arbitrary<Condition> => {
  if (depth === 0) return atom(questions);
  const part = conditionOver(questions, depth - 1);
  const parts = fc.array(part, { maxLength: 3 });
  return fc.oneof(
    { weight: 2, arbitrary: atom(questions) },
    { weight: 3, arbitrary: parts.map((of) => all(...of)) },
    { weight: 3, arbitrary: parts.map((of) => any(...of)) },
    { weight: 2, arbitrary: part.map(not) },
    { weight: 1, arbitrary: part.map((when) => fact({ id: 'named', when, fr: 'nommé', en: 'named' })) }
  );
};

const questionAfter = (earlier: readonly QuestionShape[]): fc.Arbitrary<QuestionShape> =>
  fc
    .record({
      kind: fc.constantFrom('one', 'scale', 'some'),
      options: fc.constantFrom(['a', 'b'], ['a', 'b', 'c']),
      hasAlone: fc.boolean(),
      most: fc.constantFrom(0, 1, 2),
      mayNotKnow: fc.boolean(),
      gate:
        earlier.length === 0 ? fc.constant(always) : fc.oneof(fc.constant(always), conditionOver(earlier, 1))
    })
    .map(({ kind, options, hasAlone, most, mayNotKnow, gate }) => ({
      id: `q${earlier.length + 1}`,
      kind,
      options,
      alone: kind === 'some' && hasAlone ? options.slice(-1) : [],
      ...(kind === 'some' && most > 0 ? { most } : {}),
      mayNotKnow,
      control: 'yours',
      askedWhen: gate
    }));

/** Up to four questions, each gated by earlier ones or not at all. */
const questionList = (count: number): fc.Arbitrary<QuestionShape[]> =>
  count === 0
    ? fc.constant([])
    : questionList(count - 1).chain((earlier) => questionAfter(earlier).map((one) => [...earlier, one]));

export const someQuestions = fc.integer({ min: 1, max: 4 }).chain(questionList);

const wholeAnswersTo = (questions: readonly QuestionShape[]): fc.Arbitrary<Record<string, AnswerValue>> =>
  fc.record(
    Object.fromEntries(questions.map((question) => [question.id, fc.constantFrom(...valuesOf(question))]))
  );

/** The same answers, some left out and some turned into “I don’t know”. */
const partOf = (whole: Answers): fc.Arbitrary<Answers> =>
  fc
    .array(fc.constantFrom('kept', 'kept', 'left out', DONT_KNOW), { minLength: 4, maxLength: 4 })
    .map((fates) =>
      Object.fromEntries(
        Object.entries(whole).flatMap(([id, value], index): [string, AnswerValue][] => {
          const fate = fates[index];
          return fate === 'left out' ? [] : [[id, fate === DONT_KNOW ? DONT_KNOW : value]];
        })
      )
    );

/** A condition over a small course, what is known so far, and what will be known in the end. */
export type Case = Readonly<{ questions: Questions; condition: Condition; answers: Answers; whole: Answers }>;

export const someCase: fc.Arbitrary<Case> = someQuestions.chain((list) =>
  fc
    .record({ condition: conditionOver(list), whole: wholeAnswersTo(list) })
    .chain(({ condition, whole }) =>
      partOf(whole).map((answers) => ({ questions: questionsById(list), condition, answers, whole }))
    )
);

/** A course of one to four stages, some of them perhaps without questions, and answers to it. */
export const someWalk: fc.Arbitrary<{ course: Course; answers: Answers }> = someQuestions.chain((list) =>
  fc
    .record({ stages: fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }), whole: wholeAnswersTo(list) })
    .chain(({ stages, whole }) =>
      partOf(whole).map((answers) => {
        const places = stages.toSorted();
        const ids = ['s0', 's1', 's2', 's3'].slice(0, Math.max(...stages) + 1);
        const course = ids.map((id, stage) => ({
          id,
          questions: list.filter((_, index) => places[index] === stage)
        }));
        return { course, answers };
      })
    )
);
