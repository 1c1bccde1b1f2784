import { pathThrough } from '#engine/path.ts';
import { course } from './course.ts';

/** The map of the product’s own course: six stages, their questions, the plan. */
export const path = pathThrough(course);
