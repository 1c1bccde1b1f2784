import { openQuestionsOf, type Judgement } from '#engine/advise/judge.ts';
import type { NextStep } from './next-step.ts';
import type { Fact, Sentence } from './sentence.ts';

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
