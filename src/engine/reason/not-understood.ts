import type { Answers } from './answers.ts';
import { recognised } from './recognise.ts';
import type { Questions } from './situation.ts';

/** What was said, in the names of the version that asked. */
export type Remnant = Readonly<{ question: string; options: readonly string[] }>;

/**
 * The answers that count no more, because their question or an option of theirs is not known: they come from an
 * earlier version, or from a later one. They stay in the project.
 */
export function notUnderstood(questions: Questions, answers: Answers): readonly Remnant[] {
  const counts = recognised(questions, answers);
  return Object.entries(answers)
    .filter(([id]) => !Object.hasOwn(counts, id))
    .map(([question, said]) => ({ question, options: typeof said === 'string' ? [said] : said }));
}
