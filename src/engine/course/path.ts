import { setup } from 'xstate';
import { isAlways } from '#engine/reason/condition.ts';
import type { QuestionShape } from '#engine/reason/question.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { isAhead, type Matters } from './ahead.ts';
import type { Course, CourseStage } from './course.ts';

/** The page of a stage that lists what was answered. */
export const CHECK = 'check';
/** Where the course ends, and where one may stop for today. */
export const NOTE = 'note';
/** A passing state: entering a stage leads to its first question that is asked. */
const ENTER = 'enter';

/** `matters`: what an answer may still change; missing as long as nobody knows. */
type Context = { situation: Situation; matters?: Matters | undefined };
export type Move =
  /** To the next question that is asked, answered or not. */
  | { type: 'continue' }
  /** To the next one that is still to be answered. */
  | { type: 'onward' }
  | { type: 'back' }
  /** Enough for today: what is known makes a note. */
  | { type: 'rest' }
  | { type: 'open'; stage: string };

const map = setup({
  types: { context: {} as Context, events: {} as Move, input: {} as Context },
  guards: {
    /** A question is skipped only when it is certainly pointless. */
    isAsked: ({ context }, { question }: { question: string }) => context.situation.asked(question) !== 'no',
    /** Nothing that was answered is asked again, nor anything for nothing. */
    isAhead: ({ context }, { question }: { question: string }) =>
      isAhead(question, context.situation, context.matters),
    /** Any stage can be opened from anywhere. */
    isStage: ({ event }, { stage }: { stage: string }) => event.type === 'open' && event.stage === stage
  }
});

/**
 * The map of a course as an XState machine: stages → questions → check your answers → next stage
 * → note, which can be had from anywhere. It holds no answers of its own and does nothing; it only says where
 * one may go. What is drawn of the course is read off it (see course-map.ts).
 */
export const pathThrough = (course: Course) =>
  map.createMachine({
    id: 'path',
    context: ({ input }) => input,
    initial: course[0]?.id ?? NOTE,
    on: {
      rest: { target: `.${NOTE}` },
      open: course.map(({ id }) => ({
        guard: { type: 'isStage' as const, params: { stage: id } },
        target: `.${id}`
      }))
    },
    states: {
      ...Object.fromEntries(
        course.map((stage, index) => [
          stage.id,
          stageState(stage, course[index - 1], course.slice(index + 1))
        ])
      ),
      [NOTE]: { on: { back: checkOf(course.at(-1)) } }
    }
  });

export type Path = ReturnType<typeof pathThrough>;

const checkOf = (stage: CourseStage | undefined) => (stage ? `#path.${stage.id}.${CHECK}` : undefined);

function stageState({ questions }: CourseStage, before: CourseStage | undefined, after: Course) {
  const backward = (index: number) => toFirstAsked(questions.slice(0, index).reverse(), checkOf(before));
  const forward = (index: number) => toFirstAsked(questions.slice(index), CHECK);
  const states = questions.map(
    ({ id }, index) =>
      [
        id,
        {
          on: {
            continue: forward(index + 1),
            onward: [...questions.slice(index + 1).map(ifAhead), { target: CHECK }],
            back: backward(index)
          }
        }
      ] as const
  );
  return {
    initial: ENTER,
    states: {
      [ENTER]: { always: forward(0) },
      ...Object.fromEntries(states),
      [CHECK]: {
        on: {
          continue: `#path.${after[0]?.id ?? NOTE}`,
          onward: [
            ...after.flatMap((stage) =>
              stage.questions.map((one) => ({ ...ifAhead(one), target: `#path.${stage.id}.${one.id}` }))
            ),
            { target: `#path.${NOTE}` }
          ],
          back: backward(questions.length)
        }
      }
    }
  };
}

/** To a question, where it is still to be answered. */
const ifAhead = ({ id }: QuestionShape) => ({
  guard: { type: 'isAhead' as const, params: { question: id } },
  target: id
});

/** To the first of these questions that is asked; past them all, to `elsewhere`. No one passes a question that is always asked. */
function toFirstAsked(questions: readonly QuestionShape[], elsewhere: string | undefined) {
  const certain = questions.findIndex(({ askedWhen }) => isAlways(askedWhen));
  const gated = certain < 0 ? questions : questions.slice(0, certain);
  const last = certain < 0 ? elsewhere : questions[certain]?.id;
  return [
    ...gated.map(({ id }) => ({ guard: { type: 'isAsked' as const, params: { question: id } }, target: id })),
    ...(last ? [{ target: last }] : [])
  ];
}
