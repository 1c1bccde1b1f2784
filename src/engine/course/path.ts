import { setup } from 'xstate';
import type { Situation } from '#engine/reason/situation.ts';
import type { Course, CourseStage } from './course.ts';

/** The page of a stage that lists what was answered. */
export const CHECK = 'check';
/** Where the course ends. */
export const PLAN = 'plan';
/** A passing state: entering a stage leads to its first question that is asked. */
const ENTER = 'enter';

type Context = { situation: Situation };
type Move = { type: 'continue' } | { type: 'back' } | { type: 'open'; stage: string };

const map = setup({
  types: { context: {} as Context, events: {} as Move, input: {} as Context },
  guards: {
    /** A question is skipped only when it is certainly pointless. */
    isAsked: ({ context }, { question }: { question: string }) => context.situation.asked(question) !== 'no',
    /** Any stage can be opened from anywhere. */
    isStage: ({ event }, { stage }: { stage: string }) => event.type === 'open' && event.stage === stage
  }
});

const ifAsked = (question: string) => ({
  guard: { type: 'isAsked' as const, params: { question } },
  target: question
});

/**
 * The map of a course as an XState machine: stages → questions → check your answers → next stage
 * → plan. It holds no answers of its own and does nothing; it only says where one may go.
 */
export const pathThrough = (course: Course) =>
  map.createMachine({
    id: 'path',
    context: ({ input }) => input,
    initial: course[0]?.id ?? PLAN,
    on: {
      open: course.map(({ id }) => ({
        guard: { type: 'isStage' as const, params: { stage: id } },
        target: `.${id}`
      }))
    },
    states: {
      ...Object.fromEntries(
        course.map((stage, index) => [stage.id, stageState(stage, course[index - 1], course[index + 1])])
      ),
      [PLAN]: { on: { back: checkOf(course.at(-1)) } }
    }
  });

export type Path = ReturnType<typeof pathThrough>;

const checkOf = (stage: CourseStage | undefined) => (stage ? `#path.${stage.id}.${CHECK}` : undefined);

function stageState(stage: CourseStage, before: CourseStage | undefined, after: CourseStage | undefined) {
  const ids = stage.questions.map(({ id }) => id);
  const leave = checkOf(before);
  const backward = (index: number) => [
    ...ids.slice(0, index).reverse().map(ifAsked),
    ...(leave ? [{ target: leave }] : [])
  ];
  const questions = ids.map(
    (id, index) =>
      [
        id,
        {
          on: {
            continue: [...ids.slice(index + 1).map(ifAsked), { target: CHECK }],
            back: backward(index)
          }
        }
      ] as const
  );
  return {
    initial: ENTER,
    states: {
      [ENTER]: { always: [...ids.map(ifAsked), { target: CHECK }] },
      ...Object.fromEntries(questions),
      [CHECK]: { on: { continue: `#path.${after?.id ?? PLAN}`, back: backward(ids.length) } }
    }
  };
}
