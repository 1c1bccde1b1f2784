import { DONT_KNOW } from '#engine/reason/answers.ts';
import type { QuestionShape } from '#engine/reason/question.ts';

/**
 * The options as they are drawn. Those that exclude the others come last, after “or”: whoever reads
 * from the top meets first what can be combined.
 */
export const drawnOrder = ({ options, alone, mayNotKnow }: QuestionShape) => ({
  together: options.filter((option) => !alone.includes(option)),
  apart: [...options.filter((option) => alone.includes(option)), ...(mayNotKnow ? [DONT_KNOW] : [])]
});
