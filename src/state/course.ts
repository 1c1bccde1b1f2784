import course from 'virtual:knowledge/course';
import { questionsOf } from '#engine/course/course.ts';
import { pathThrough } from '#engine/course/path.ts';

/** The course as pages walk it. */
export { course };

export const questions = questionsOf(course);

export const path = pathThrough(course);
