import { describe, expect, test } from 'vitest';
import { consult } from '#engine/advise/consultation.ts';
import { questionsOf } from '#engine/course/course.ts';
import { portfolioFor } from '#engine/portfolio/portfolio.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, courseShape } from './compile.ts';
import { exampleAnswers } from './example/answers.ts';
import { people } from './people/index.ts';
import { situatedIn } from './situated.ts';

const questions = questionsOf(courseShape());
const knowledge = adviceShapes();

function situatedFor(answers: Answers, picked: readonly string[] = []) {
  const situation = new Situation(questions, answers);
  const { judgements } = consult(knowledge, situation);
  const modes = judgements.flatMap(({ advice, ...judged }) =>
    advice.kind === 'funding' ? [{ ...judged, advice }] : []
  );
  const picks = Object.fromEntries(
    picked.map((id) => [
      id,
      { picked: true, amount: null, payers: null, inKind: false, months: null, signed: false, at: 0 }
    ])
  );
  const costs = { hosting: { year: { low: 1000, high: 2000 }, threeYears: null, at: 0 } };
  return situatedIn({ costs, picks }, situation, modes, '2026-11-28');
}

test('the needs are the fourteen that can be paid for, those the lead named first', () => {
  const { costs } = situatedFor(exampleAnswers);
  expect(costs).toHaveLength(14);
  expect(costs.map(({ wanted }) => wanted)).toEqual(Array.from({ length: 14 }, (_, place) => place < 5));
  expect(costs.find(({ need }) => need === 'hosting')?.year).toEqual({ low: 1000, high: 2000 });
});

test('time and shortage are read from the answers, and only from answers that count', () => {
  expect(situatedFor(exampleAnswers).capacity).toEqual({ daysPerMonth: 2, shortage: { low: 6, high: 18 } });
  expect(situatedFor({}).capacity).toEqual({ daysPerMonth: undefined, shortage: undefined });
  const nothingNeeded = situatedFor({ ...exampleAnswers, needs: ['nothing'] });
  expect(nothingNeeded.capacity.daysPerMonth).toBeUndefined();
});

describe.each([{ id: 'the example', answers: exampleAnswers }, ...people])('for $id', ({ answers }) => {
  const everything = situatedFor(answers).modes.map(({ advice }) => advice.id);
  const situated = situatedFor(answers, everything);
  const plan = portfolioFor(situated);
  const status = new Map(situated.modes.map((mode) => [mode.advice.id, mode.status]));

  test('whatever is chosen, only retained ways of funding count or are proposed', () => {
    const named = [plan.sources, ...plan.suggestions.map(({ sources }) => sources)].flat();
    expect(named.filter(({ id }) => status.get(id) !== 'retained')).toEqual([]);
    expect(plan.sources.length + plan.notCounted.length).toBe(everything.length);
  });

  test('combinations are small, and no larger than the lead can bear', () => {
    const few = (situated.capacity.daysPerMonth ?? Infinity) <= 2;
    for (const { sources } of plan.suggestions) expect(sources.length).toBeLessThanOrEqual(few ? 2 : 3);
  });
});

describe('a public carrier', () => {
  const withCarrier = (who: string) => ({ ...exampleAnswers, carrier: who });
  const brings = (who: string, id: string) => situatedFor(withCarrier(who)).traits[id]?.brings;

  test('counts no purchase and no budget of its own as income', () => {
    for (const who of ['local-authority', 'state-body'])
      for (const id of ['public-procurement', 'public-operator'])
        expect(brings(who, id), id).toBe('own-money');
    for (const who of ['association', 'company', 'research'])
      expect(brings(who, 'public-procurement'), who).toBe('money');
  });

  test('is not proposed them either', () => {
    const answers = people.find(({ id }) => id === 'metropolis-service')?.answers ?? {};
    const proposed = portfolioFor(situatedFor(answers)).suggestions.flatMap(({ sources }) => sources);
    expect(proposed.filter(({ id }) => /procurement|operator/.test(id))).toEqual([]);
  });
});

test('an advance is no income, for anybody', () => {
  for (const { answers } of people)
    expect(situatedFor(answers).traits['bridging-advance']?.brings).toBe('advance');
});
