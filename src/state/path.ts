import { pathThrough } from '#engine/course/path.ts';
import { course } from './course.ts';

/** The course as it is walked. It brings XState: only pages that walk import it. */
export const path = pathThrough(course);
