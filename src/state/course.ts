import course from 'virtual:knowledge/course';
import { questionsOf } from '#engine/course/course.ts';

/** The course: what is asked, in which order. Walking it takes `path.ts` besides. */
export { course };

export const questions = questionsOf(course);
