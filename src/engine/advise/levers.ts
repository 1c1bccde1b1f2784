import type { AnswerValue } from '#engine/reason/answers.ts';
import { behindEach } from '#engine/reason/behind.ts';
import { select } from '#engine/reason/change.ts';
import type { QuestionShape } from '#engine/reason/question.ts';
import { Situation, type Questions } from '#engine/reason/situation.ts';
import { questionsIn } from '#engine/reason/witness.ts';
import type { AdviceShape } from './advice.ts';
import { statusOf } from './judge.ts';

/** One other answer, and the advice that it alone would bring in or take out. */
export type Lever = Readonly<{
  question: string;
  to: AnswerValue;
  appears: readonly string[];
  disappears: readonly string[];
}>;

/**
 * What each single other answer would change among the retained advice; answers that change nothing
 * are left out. Only the advice that a question reaches, directly or through the walk, is judged again.
 */
export function leversIn(advice: readonly AdviceShape[], situation: Situation): Lever[] {
  const reached = adviceReachedBy(advice, situation.questions);
  const now = new Map(advice.map((one) => [one.id, statusOf(one, situation)]));
  const levers: Lever[] = [];
  for (const question of situation.questions.values()) {
    const concerned = reached.get(question.id) ?? [];
    if (concerned.length === 0 || situation.asked(question.id) !== 'yes') continue;
    for (const to of otherAnswers(question, situation.answers[question.id])) {
      const then = new Situation(situation.questions, { ...situation.answers, [question.id]: to });
      const appears: string[] = [];
      const disappears: string[] = [];
      for (const one of concerned) {
        const retained = statusOf(one, then) === 'retained';
        const before = now.get(one.id) === 'retained';
        if (retained && !before) appears.push(one.id);
        if (before && !retained) disappears.push(one.id);
      }
      if (appears.length + disappears.length > 0)
        levers.push({ question: question.id, to, appears, disappears });
    }
  }
  return levers;
}

/** Every answer that is one step away: another option; of several options, one more or one less. */
export function otherAnswers(question: QuestionShape, current: AnswerValue | undefined): AnswerValue[] {
  if (question.kind !== 'some') return question.options.filter((option) => option !== current);
  const chosen = typeof current === 'string' || current === undefined ? [] : current;
  return question.options
    .map((option) =>
      chosen.includes(option) ? chosen.filter((one) => one !== option) : select(question, chosen, option)
    )
    .filter((selection) => selection.length > 0);
}

/** For each question, the advice whose required criteria read it, directly or through a gate. */
function adviceReachedBy(advice: readonly AdviceShape[], questions: Questions) {
  const behind = behindEach(questions);
  const reached = new Map<string, AdviceShape[]>();
  for (const one of advice) {
    const named = one.requires.flatMap(({ when }) => questionsIn(when));
    const read = new Set(named.flatMap((id) => [...(behind.get(id) ?? [])]));
    for (const id of read) reached.set(id, [...(reached.get(id) ?? []), one]);
  }
  return reached;
}
