import type { Advice } from '#engine/advise/advice.ts';
import type { Question } from '#engine/reason/question.ts';
import { everyAdvice } from '#knowledge/advice/workshop.ts';
import { questions } from '#knowledge/questions/index.ts';
import { situations } from '#knowledge/situations/index.ts';

/** What is proved: the questions in the order of the walk, and all that is said from their answers. */
export type Known = Readonly<{ questions: readonly Question[]; advice: readonly Advice[] }>;

/** Everything that the product says of projects. */
export const known: Known = { questions, advice: everyAdvice };

/** The situations too: they are recognised from the same answers, and held to the same laws. */
export const recognised: Known = { questions, advice: [...everyAdvice, ...situations] };
