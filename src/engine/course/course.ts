import type { QuestionShape } from '#engine/reason/question.ts';
import { questionsById, type Questions } from '#engine/reason/situation.ts';

/** The stages in their order, each with the questions it asks, in theirs. */
export type Course = readonly CourseStage[];

export type CourseStage = Readonly<{ id: string; questions: readonly QuestionShape[] }>;

/** Every question of the course by id, in the order of the walk. */
export const questionsOf = (course: Course): Questions =>
  questionsById(course.flatMap(({ questions }) => questions));

/** The stage that asks a question, or undefined when none does. */
export const stageAsking = (course: Course, question: string): string | undefined =>
  course.find(({ questions }) => questions.some(({ id }) => id === question))?.id;
