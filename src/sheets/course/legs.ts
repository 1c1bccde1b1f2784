import type { Course } from '#engine/course/course.ts';
import { progressOf } from '#engine/course/progress.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { Leg } from './leg.ts';

/** How far each stage of the course is answered. */
export const legsOf = (course: Course, situation: Situation): Leg[] =>
  course.map(({ id }) => {
    const { asked, answered, state } = progressOf(course, id, situation);
    return { stage: id, state, answered: answered.length, asked: asked.length };
  });
