import { keeps } from '#engine/advise/advice.ts';
import { flipsFor, statusOf } from '#engine/advise/judge.ts';
import { otherAnswers } from '#engine/advise/levers.ts';
import type { AnswerChange } from '#engine/reason/change.ts';
import { DONT_KNOW } from '#engine/reason/answers.ts';
import { firstDifference } from '#engine/reason/first-difference.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { groupsIn } from '#engine/reason/values-that-matter.ts';
import { NO_COMPANION, recognition, type Reasons, type SituationShape } from './recognition.ts';

/** A situation that would lead, and the fewest other answers that would make it. */
export type WayToLead = Readonly<{ situation: string; changes: readonly AnswerChange[] }>;

/** Of how many answers at most: nobody would act on more. */
const MOST_ANSWERS = 2;
/** How many ways to be recognised are tried for each situation, the shortest first. */
const MOST_WAYS = 3;

/**
 * Why people come, how many ways are wanted, and whether what was answered stays true: then only what was not
 * said yet is asked, and one more reason to come.
 */
type Search = Readonly<{ comesFor: Reasons; most: number; keepsFacts?: boolean }>;

/**
 * What would make another situation lead than the answers do: a few situations, those that take the fewest
 * answers first; as many, those that take back no fact. Each way is tried; what the person chose is left
 * aside. Pure.
 */
export function waysToLead(
  known: readonly SituationShape[],
  situation: Situation,
  { comesFor, most, keepsFacts = false }: Search
): WayToLead[] {
  const leadIn = (then: Situation) =>
    recognition(known, then, { comesFor, lead: undefined, companion: NO_COMPANION });
  const now = leadIn(situation).lead?.advice.id;
  const costOf = (changes: readonly AnswerChange[]): readonly number[] => [
    changes.length,
    changes.filter(({ question }) => !comesFor.includes(question) && situation.answers[question]).length
  ];
  const cheapest = <One>(some: readonly One[], changesOf: (one: One) => readonly AnswerChange[]) =>
    some
      .map((one) => ({ one, ranks: costOf(changesOf(one)) }))
      .sort((first, second) => firstDifference(first.ranks, second.ranks))
      .map(({ one }) => one);
  const found = known
    .filter(({ id }) => id !== now)
    .flatMap((one): WayToLead[] => {
      const ways = waysFor(one, situation, comesFor).filter(
        (way) => !keepsFacts || way.every((change) => addsOnly(change, situation, comesFor))
      );
      const changes = cheapest(ways, (way) => way).find((way) => {
        const { lead, sure } = leadIn(situation.supposing(way));
        return sure && lead?.advice.id === one.id;
      });
      return changes ? [{ situation: one.id, changes }] : [];
    });
  return cheapest(found, ({ changes }) => changes).slice(0, most);
}

/** Whether this answer takes nothing back: nothing was said, or it is one more reason to come. */
function addsOnly({ question, to }: AnswerChange, { answers }: Situation, [why]: Reasons): boolean {
  const said = [answers[question] ?? []].flat().filter((option) => option !== DONT_KNOW);
  return said.length === 0 || (question === why && said.every((option) => [to].flat().includes(option)));
}

/** Answers that could make one situation lead: those it requires, and why somebody comes. */
function waysFor(one: SituationShape, situation: Situation, comesFor: Reasons): AnswerChange[][] {
  const fits = statusOf(one, situation) === 'retained';
  const ways = fits ? [[]] : flipsFor(one, situation).slice(0, MOST_WAYS);
  const calls = callsFor(one, situation, comesFor);
  return ways
    .flatMap((way) => [
      way,
      ...calls
        .filter(({ question }) => way.every((change) => change.question !== question))
        .map((call) => [...way, call])
    ])
    .filter(({ length }) => length > 0 && length <= MOST_ANSWERS);
}

/** Other answers to why somebody comes that speak for this situation. */
function callsFor(one: SituationShape, situation: Situation, comesFor: Reasons): AnswerChange[] {
  const strong = one.favours.filter((criterion) => criterion.strong).map(({ when }) => when);
  const named = groupsIn([keeps(one), ...strong]);
  return comesFor.flatMap((id) => {
    const question = situation.questions.get(id);
    const wanted = (named.get(id) ?? []).flat();
    if (!question || wanted.length === 0 || situation.asked(id) !== 'yes') return [];
    return otherAnswers(question, situation.answers[id])
      .filter((to) => (typeof to === 'string' ? [to] : to).some((option) => wanted.includes(option)))
      .map((to): AnswerChange => ({ question: id, to, or: [] }));
  });
}
