import type { NoteDossier } from './note-sheet.ts';

/** What was written beside the answer to a question, where that is kept; '' where nothing was. */
export function besideAnswer(
  { answers = {}, beside = {} }: Pick<NoteDossier, 'answers' | 'beside'>,
  question: string
): string {
  const answer = beside[question] ?? answers[question];
  return typeof answer === 'object' && 'note' in answer ? answer.note : '';
}
