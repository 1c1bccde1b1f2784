import { progressOf } from '#engine/walk.ts';
import type { Situation } from '#engine/situation.ts';
import { course } from '#state/course.ts';
import type { Leg } from '#ui/course/leg.ts';

/** How far each stage of the course is answered. */
export const legsOf = (situation: Situation): Leg[] =>
  course.map(({ id }) => {
    const { asked, answered, state } = progressOf(course, id, situation);
    return { stage: id, state, answered: answered.length, asked: asked.length };
  });
