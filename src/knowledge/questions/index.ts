import type { Question } from '#engine/reason/question.ts';
import type { StageId } from '#knowledge/stages.ts';
import { disseminateQuestions } from './disseminate/index.ts';
import { financeQuestions } from './finance/index.ts';
import { identifyQuestions } from './identify/index.ts';
import { maintainQuestions } from './maintain/index.ts';
import { produceQuestions } from './produce/index.ts';
import { qualifyQuestions } from './qualify/index.ts';

/** Every question, by the stage that asks it, in order. */
export const questionsByStage: Readonly<Record<StageId, readonly Question[]>> = {
  qualify: qualifyQuestions,
  identify: identifyQuestions,
  produce: produceQuestions,
  maintain: maintainQuestions,
  finance: financeQuestions,
  disseminate: disseminateQuestions
};

export const questions: readonly Question[] = Object.values(questionsByStage).flat();
