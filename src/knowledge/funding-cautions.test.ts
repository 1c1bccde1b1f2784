import { describe, expect, it } from 'vitest';
import { ordered } from '#engine/advise/order.ts';
import { judge } from '#engine/advise/judge.ts';
import { answer } from '#engine/reason/answer.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { situationOf, type Said } from '#tests/profiles/profile.ts';
import { fundingAdvice } from './advice/funding/index.ts';
import { needIds } from './needs.ts';
import { needs } from './questions/finance/needs.ts';
import { runway } from './questions/finance/runway.ts';

const lastMonths = [
  ['under-three-months', 3],
  ['three-to-six', 6],
  ['six-to-eighteen', 18],
  ['over-eighteen', Infinity]
] as const;

describe.each(fundingAdvice)('$id', (mode) => {
  const derived = mode.cautions.filter((one) => one.derived);
  const warnsOf = (words: RegExp, ...said: Said[]) =>
    derived.some(({ when, fr }) => words.test(fr) && verdictOf(when, situationOf(...said)) === 'yes');

  it.each(needIds)('warns, exactly where it pays nothing of what was ticked: %s alone', (need) => {
    expect(warnsOf(/aucune des dépenses/, answer(needs, need))).toBe(
      !mode.covers.some((one) => one === need)
    );
  });

  it.each(lastMonths)('warns where its first euro may come after the end of the money: %s', (when, month) => {
    const [, latest] = mode.monthsToFirstEuro;
    const said = [answer(needs, 'maintenance'), answer(runway, when)] as const;
    const discarded = judge(mode, situationOf(...said)).status === 'discarded';
    if (latest <= month || !discarded) expect(warnsOf(/premier euro/, ...said)).toBe(latest > month);
  });
});

it('no way of funding that pays nothing of what was ticked comes before one that does', () => {
  for (const need of needIds) {
    const said = situationOf(answer(needs, need));
    const pays = ordered(fundingAdvice.map((mode) => judge(mode, said)))
      .filter(({ status }) => status === 'retained')
      .map(({ advice }) => advice.covers.some((one) => one === need));
    expect(pays, need).toEqual(pays.toSorted((one, other) => Number(other) - Number(one)));
  }
});

it('who has less than three months reads what may come too late after what does not, whatever is to be paid', () => {
  for (const need of needIds) {
    const said = situationOf(answer(needs, need), answer(runway, 'under-three-months'));
    const late = ordered(fundingAdvice.map((mode) => judge(mode, said)))
      .filter(({ status, advice }) => status === 'retained' && advice.covers.some((one) => one === need))
      .map(({ advice }) => advice.monthsToFirstEuro[1] > 3);
    expect(late, need).toEqual(late.toSorted());
  }
});
