import type { Situation } from '#engine/reason/situation.ts';
import type { Course } from './course.ts';

/** The questions whose answers no longer count, because a change made them pointless. Kept, and shown as such. */
export const lapsedAnswers = (course: Course, situation: Situation): string[] =>
  course
    .flatMap(({ questions }) => questions.map(({ id }) => id))
    .filter((id) => situation.answers[id] !== undefined && situation.asked(id) === 'no');
