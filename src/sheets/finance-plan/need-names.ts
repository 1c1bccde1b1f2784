import type { QuestionWords } from '#engine/reason/question.ts';
import type { needs } from '#knowledge/questions/finance/needs.ts';

const question: (typeof needs)['id'] = 'needs';

/**
 * What each need is called, from the words of the questions of its stage. Throws where the question that
 * names them is not among these.
 */
export function needNamesIn(
  words: Readonly<Record<string, QuestionWords>>
): Readonly<Record<string, string>> {
  const asked = words[question];
  if (!asked) throw new Error(`The question “${question}” is not in this stage.`);
  return asked.options;
}
