import type { Situation } from '#engine/reason/situation.ts';
import type { Course } from './course.ts';

/** Tells whether the answer to a question may still change something. */
export type Matters = (question: string) => boolean;

/** Whether a question is still to be answered: asked, or perhaps asked, and not for nothing. */
export const isAhead = (question: string, situation: Situation, matters: Matters = () => true): boolean =>
  situation.answers[question] === undefined && situation.asked(question) !== 'no' && matters(question);

/**
 * What is still to be answered, in the order of the course: so many questions at most. Each answer takes at least
 * one away, as long as none is taken back.
 */
export const aheadIn = (course: Course, situation: Situation, matters?: Matters): string[] =>
  course.flatMap(({ questions }) =>
    questions.map(({ id }) => id).filter((id) => isAhead(id, situation, matters))
  );
