import type { AdviceShape } from '#engine/advise/advice.ts';
import { judge, type Judgement } from '#engine/advise/judge.ts';
import { ordered } from '#engine/advise/order.ts';
import { questionsOf } from '#engine/course/course.ts';
import { answer, answersFrom } from '#engine/reason/answer.ts';
import { Situation } from '#engine/reason/situation.ts';
import { everyAdvice } from '#knowledge/advice/workshop.ts';
import { courseShape } from '#knowledge/compile.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';

/** What somebody said to one question. */
export type Said = ReturnType<typeof answer>;

/** Nothing in it comes from others, and it is not sold: its licence is theirs to choose. */
export const freeToLicense: readonly Said[] = [answer(agreement, 'only-us'), answer(ownRevenue, 'none')];

const questions = questionsOf(courseShape());

/** Where somebody stands who said this much. */
export const situationOf = (...said: readonly Said[]): Situation =>
  new Situation(questions, answersFrom(...said));

function adviceCalled(id: string) {
  const found = everyAdvice.find((one) => one.id === id);
  if (!found) throw new Error(`No advice is called “${id}”.`);
  return found;
}

const judged = (id: string, ...said: readonly Said[]): Judgement =>
  judge(adviceCalled(id), situationOf(...said));

/** What an advice comes to for them. */
export const statusOf = (id: string, ...said: readonly Said[]) => judged(id, ...said).status;

/** The warnings that fire for them, in the French words of the advice. */
export const warningsOf = (id: string, ...said: readonly Said[]): string[] =>
  judged(id, ...said)
    .criteria.filter(({ role, verdict }) => role === 'cautions' && verdict === 'yes')
    .map(({ index }) => adviceCalled(id).cautions[index]?.fr ?? '');

/** What is retained for them among these pieces of advice, the fittest first. */
export function retainedAmong(advice: readonly AdviceShape[], ...said: readonly Said[]): string[] {
  const situation = situationOf(...said);
  return ordered(advice.map((one) => judge(one, situation)))
    .filter(({ status }) => status === 'retained')
    .map(({ advice: { id } }) => id);
}
