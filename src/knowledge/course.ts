import type { Course } from '#engine/course/course.ts';
import { questionsByStage } from './questions/index.ts';
import { stageIds } from './stages.ts';

/** The course with its questions, words included. */
export const course = stageIds.map((id) => ({ id, questions: questionsByStage[id] })) satisfies Course;
