import type { Advice } from '#engine/advise/advice.ts';
import type { Question } from '#engine/reason/question.ts';
import { everyAdvice } from '#knowledge/advice/workshop.ts';
import { questions } from '#knowledge/questions/index.ts';

/** What is proved: the questions in the order of the walk, and all that is said from their answers. */
export type Known = Readonly<{ questions: readonly Question[]; advice: readonly Advice[] }>;

/** Everything that the product knows. */
export const known: Known = { questions, advice: everyAdvice };
