import { covers, together, toAnswers, type AnswerChange, type Change } from './change.ts';
import type { Condition, Is } from './condition.ts';
import type { Situation } from './situation.ts';
import { verdictOf } from './verdict.ts';

/** Flips of more answers than this are not shown: nobody would act on them. */
const MOST_ANSWERS = 3;
/** Beyond this many ways, more of them would not help anybody to choose. */
const MOST_FLIPS = 12;
/** Ways followed at each step of the search; the shortest are kept. */
const WIDTH = 40;

/**
 * The smallest sets of answers that would make `condition` come out as `target`, shortest first.
 * Each of them does (it is tried), and none of its strict subsets does. Empty when the condition
 * already comes out so, or when more than three answers would have to change.
 */
export function flipsOf(condition: Condition, target: 'yes' | 'no', situation: Situation): AnswerChange[][] {
  if (verdictOf(condition, situation) === target) return [];
  const flips: AnswerChange[][] = [];
  const tried = new Set<string>();
  let ways = waysTo(condition, target, situation);
  for (let attempt = 0; attempt < MOST_ANSWERS && flips.length < MOST_FLIPS; attempt += 1) {
    const further: Change[] = [];
    for (const change of ways) {
      const answers = toAnswers(change, situation.questions, situation.answers);
      if (!answers || flips.some((flip) => contains(answers, flip))) continue;
      if (!comesOut(answers, condition, target, situation)) {
        // It undoes something that held before, or opens a question: see what else that takes.
        const said = answers.map(({ question, to }) => `${question}=${to}`).sort();
        if (tried.has(said.join())) continue;
        tried.add(said.join());
        const then = situation.supposing(answers);
        further.push(...product([change], waysTo(condition, target, then)));
      } else if (!smallerFlips(answers, condition, target, situation)) {
        flips.push(withoutVain(answers, condition, target, situation));
        if (flips.length === MOST_FLIPS) break;
      }
    }
    ways = shortest(further);
  }
  const shortestFirst = flips.sort((one, other) => one.length - other.length);
  return shortestFirst.filter(
    (flip, rank) => !shortestFirst.slice(0, rank).some((one) => contains(flip, one))
  );
}

/** The same flip, keeping of the other values only those that do as well. */
const withoutVain = (flip: AnswerChange[], condition: Condition, target: 'yes' | 'no', now: Situation) =>
  flip.map((change) => ({
    ...change,
    or: change.or.filter((to) => comesOut([...flip, { ...change, to }], condition, target, now))
  }));

const comesOut = (changes: AnswerChange[], condition: Condition, target: 'yes' | 'no', now: Situation) =>
  verdictOf(condition, now.supposing(changes)) === target;

/** Whether leaving any one answer out, or several, would be enough already. */
function smallerFlips(
  changes: AnswerChange[],
  condition: Condition,
  target: 'yes' | 'no',
  now: Situation
): boolean {
  if (changes.length === 1) return false;
  return changes.some((_, left) => {
    const fewer = changes.filter((_, index) => index !== left);
    return comesOut(fewer, condition, target, now) || smallerFlips(fewer, condition, target, now);
  });
}

const contains = (changes: AnswerChange[], flip: AnswerChange[]) =>
  flip.every(({ question }) => changes.some((change) => change.question === question));

/** Changes that lead to `target`, fewest answers first. */
function waysTo(condition: Condition, target: 'yes' | 'no', situation: Situation): Change[] {
  if (verdictOf(condition, situation) === target) return [nothing];
  switch (condition.op) {
    case 'fact':
      return waysTo(condition.when, target, situation);
    case 'not':
      return waysTo(condition.of, target === 'yes' ? 'no' : 'yes', situation);
    case 'is':
      return waysToSay(condition, target, situation);
    case 'all':
      return target === 'yes'
        ? eachOf(condition.of, target, situation)
        : oneOf(condition.of, target, situation);
    case 'any':
      return target === 'no'
        ? eachOf(condition.of, target, situation)
        : oneOf(condition.of, target, situation);
  }
}

/** An answer counts when it is given and its question asked; either is enough to undo it. */
function waysToSay(atom: Is, target: 'yes' | 'no', situation: Situation): Change[] {
  const gate = situation.gate(atom.question);
  const demand = target === 'yes' ? { among: [atom.options], never: [] } : { among: [], never: atom.options };
  const answer: Change[] =
    situation.answered(atom) === target ? [nothing] : [new Map([[atom.question, demand]])];
  if (situation.asked(atom.question) === target) return answer;
  const opening = waysTo(gate, target, situation);
  return target === 'yes' ? product(answer, opening) : shortest([...answer, ...opening]);
}

const oneOf = (parts: readonly Condition[], target: 'yes' | 'no', situation: Situation): Change[] =>
  shortest(parts.flatMap((part) => waysTo(part, target, situation)));

const eachOf = (parts: readonly Condition[], target: 'yes' | 'no', situation: Situation): Change[] =>
  parts
    .filter((part) => verdictOf(part, situation) !== target)
    .reduce<Change[]>((ways, part) => product(ways, waysTo(part, target, situation)), [nothing]);

/**
 * Each way of the ones with each of the others; a one that does what an other does needs nothing more.
 * Ways are put together only once the shortest are known.
 */
function product(ones: readonly Change[], others: readonly Change[]): Change[] {
  const pairs: { one: Change; other: Change; size: number }[] = [];
  for (const one of ones) {
    if (others.some((other) => covers(one, other))) pairs.push({ one, other: nothing, size: one.size });
    else for (const other of others) pairs.push({ one, other, size: sizeOf(one, other) });
  }
  return shortest(pairs).map(({ one, other }) => (other === nothing ? one : together(one, other)));
}

const nothing: Change = new Map();

/** How many answers two changes take together. */
function sizeOf(one: Change, other: Change): number {
  let size = one.size;
  for (const question of other.keys()) if (!one.has(question)) size += 1;
  return size;
}

function shortest<Way extends { readonly size: number }>(ways: readonly Way[]): Way[] {
  const short = ways.filter(({ size }) => size <= MOST_ANSWERS);
  return short.length < 2 ? short : short.sort((one, other) => one.size - other.size).slice(0, WIDTH);
}
