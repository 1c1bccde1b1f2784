import { expect, test } from 'vitest';
import type { Status } from '#engine/advise/judge.ts';
import { sourceWith } from '#engine/portfolio/fixture.ts';
import { portfolioFor, type NeedCosts, type Situated } from '#engine/portfolio/portfolio.ts';
import { adviceWith } from '#engine/reason/fixture.ts';
import { mixLimits } from '#knowledge/mix.ts';
import { nextStepFor } from './next-step.ts';

const mode = (id: string, status: Status): Situated['modes'][number] => ({
  advice: {
    ...adviceWith({ id, effortDays: 1 }),
    covers: ['hosting', 'maintenance'],
    euros: { from: 500, to: 500, per: 'year' },
    monthsToFirstEuro: [1, 1],
    recurring: 'yes'
  },
  status,
  criteria: []
});

const traits = { role: 'recurring', brings: 'money', payers: 'crowd' } as const;
const pick = { picked: true, amount: null, payers: null, inKind: false, months: null, signed: false, at: 0 };
const hosting: NeedCosts = { need: 'hosting', wanted: true, year: null, threeYears: null };
const costed = (euros: number): NeedCosts => ({ ...hosting, year: { low: euros, high: euros } });

function stepFor(said: Partial<Situated>, nothingToPay = false) {
  const situated: Situated = {
    modes: [mode('fees', 'retained'), mode('gifts', 'retained')],
    traits: { fees: traits, gifts: traits, hours: { ...traits, brings: 'means' } },
    picks: {},
    costs: [hosting],
    limits: mixLimits,
    capacity: { daysPerMonth: undefined, shortage: undefined },
    usual: { daysSold: 10, payers: {} },
    certain: [],
    paysItself: false,
    notProposed: [],
    ...said
  };
  return nextStepFor(situated, portfolioFor(situated), nothingToPay);
}

test('one thing at a time, in the order in which a plan is made', () => {
  const picks = { fees: pick, gifts: pick };
  expect(stepFor({}, true)).toEqual({ do: 'nothing-to-pay' });
  expect(stepFor({ costs: [{ ...hosting, wanted: false }] })).toEqual({ do: 'say-needs' });
  expect(stepFor({ modes: [mode('fees', 'discarded')] })).toEqual({ do: 'no-mode' });
  expect(stepFor({})).toEqual({ do: 'cost' });
  expect(stepFor({ costs: [costed(900)] })).toEqual({ do: 'choose' });
  const offer = sourceWith({ id: 'offer', certain: false, covers: ['hosting'] });
  expect(stepFor({ costs: [costed(900)], certain: [offer] })).toEqual({ do: 'sign' });
  expect(stepFor({ costs: [costed(900)], picks: { fees: pick } })).toEqual({ do: 'fix', warnings: 1 });
  expect(stepFor({ costs: [costed(1500)], picks })).toEqual({ do: 'find', euros: 500, needs: ['hosting'] });
  expect(stepFor({ costs: [costed(900)], picks })).toEqual({ do: 'meet', mode: 'fees' });
});

test('what has no amount is named before anything is said to be missing', () => {
  const hours = mode('hours', 'retained');
  const modes = [{ ...hours, advice: { ...hours.advice, euros: { from: 0, to: 0, per: 'year' as const } } }];
  const step = stepFor({ modes, costs: [costed(900)], picks: { hours: { ...pick, inKind: true } } });
  expect(step).toEqual({ do: 'value', modes: ['hours'] });
});
