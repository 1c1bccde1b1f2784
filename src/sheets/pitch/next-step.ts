import { openQuestionsOf, type Judgement } from '#engine/advise/judge.ts';
import { questionLines, type QuestionLine } from '#sheets/course/question-line.ts';
import type { PitchWords } from './pitch-words.ts';
import type { Fact, Sentence } from './sentence.ts';

/** What the lead should do next for one audience. */
export type NextStep =
  | Readonly<{ do: 'ask' | 'fact'; fact: string; label: string }>
  | Readonly<{ do: 'answer'; question: string }>
  | Readonly<{ do: 'evidence'; fact: string }>
  | Readonly<{ do: 'course' | 'shorten' | 'rehearse' }>;

/** The same in words, with what it leads to: a question to answer, or a field to fill in. */
export type PitchStep = Readonly<{
  do: NextStep['do'];
  title: string;
  text: string;
  questions: readonly QuestionLine[];
  fact: string | undefined;
}>;

/** One thing at a time: the request, a reason to give, what is blank, the evidence, the length, then aloud. */
export function nextStep(
  blank: Fact | undefined,
  onPage: readonly Sentence[],
  notYet: readonly Judgement[],
  secondsTooLong: number
): NextStep {
  if (blank && /^(ask|by)-/.test(blank.id)) return { do: 'ask', fact: blank.id, label: blank.label };
  const reasons = onPage.filter(({ part }) => part === 'gain');
  if (reasons.length === 0) {
    const [question] = notYet.filter(({ status }) => status === 'to-confirm').flatMap(openQuestionsOf);
    return question ? { do: 'answer', question } : { do: 'course' };
  }
  if (blank) return { do: 'fact', fact: blank.id, label: blank.label };
  const unproven = reasons.flatMap(({ evidence }) => (typeof evidence === 'object' ? [evidence.fill] : []));
  if (unproven[0]) return { do: 'evidence', fact: unproven[0] };
  return { do: secondsTooLong > 0 ? 'shorten' : 'rehearse' };
}

/** A step as a sentence under its title. */
export function stepInWords(step: NextStep, words: PitchWords): PitchStep {
  const texts = words.texts.next;
  return {
    do: step.do,
    title: texts.title,
    text: step.do === 'fact' ? texts.fact(step.label) : texts[step.do],
    questions: step.do === 'answer' ? questionLines([step.question], words) : [],
    fact: 'fact' in step ? step.fact : undefined
  };
}
