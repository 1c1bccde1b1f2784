import fc from 'fast-check';
import { expect, test } from 'vitest';
import { all, any } from '#engine/reason/condition.ts';
import { adviceWith, crew, situation } from '#engine/reason/fixture.ts';
import type { AdviceShape } from './advice.ts';
import { judge } from './judge.ts';
import { holding, ordered } from './order.ts';

const yes = { when: all() };
const no = { when: any() };
const unknown = { when: crew.is('few') };
const strongYes = { ...yes, strong: true };

const judged = (said: Partial<AdviceShape>) => judge(adviceWith(said), situation());
const order = (...said: Partial<AdviceShape>[]) => ordered(said.map(judged)).map(({ advice }) => advice.id);

test('retained comes before to confirm, and discarded last', () => {
  expect(
    order(
      { id: 'out', requires: [no], favours: [strongYes] },
      { id: 'open', requires: [unknown], favours: [yes] },
      { id: 'in', requires: [yes] }
    )
  ).toEqual(['in', 'open', 'out']);
});

test('one strong reason weighs more than any number of others', () => {
  expect(order({ id: 'many', favours: [yes, yes, yes] }, { id: 'strong', favours: [strongYes] })).toEqual([
    'strong',
    'many'
  ]);
});

test('then more reasons, then fewer warnings, then less effort', () => {
  const reasons = { id: 'reasons', favours: [yes, yes], cautions: [yes, yes], effortDays: 90 };
  const careful = { id: 'careful', favours: [yes], cautions: [no], effortDays: 60 };
  const quick = { id: 'quick', favours: [yes], cautions: [yes], effortDays: 2 };
  const slow = { id: 'slow', favours: [yes], cautions: [yes], effortDays: 30 };
  expect(order(slow, quick, careful, reasons)).toEqual(['reasons', 'careful', 'quick', 'slow']);
});

test('what brings nothing that was asked for comes after what does, whatever else there is to watch', () => {
  const useless = { id: 'useless', favours: [strongYes], cautions: [{ ...yes, useless: true as const }] };
  const risky = { id: 'risky', cautions: [strongYes, strongYes], effortDays: 90 };
  expect(order(useless, risky)).toEqual(['risky', 'useless']);
});

test('only a certain reason or warning counts', () => {
  const { criteria, ...rest } = judged({ favours: [strongYes, yes, no, unknown, { ...no, strong: true }] });
  expect(holding({ criteria, ...rest }, 'favours')).toBe(2);
  expect(holding({ criteria, ...rest }, 'favours', 'strong')).toBe(1);
  expect(order({ id: 'perhaps', cautions: [unknown], effortDays: 1 }, { id: 'sure', effortDays: 2 })).toEqual(
    ['perhaps', 'sure']
  );
});

const criteria = fc.array(fc.constantFrom(yes, no, unknown, strongYes), { maxLength: 2 });
const drawn = fc.record({
  requires: criteria,
  favours: criteria,
  cautions: criteria,
  effortDays: fc.constantFrom(1, 5)
});

test('what is equal keeps the order of the list; nothing is lost, and the list stays as it was', () => {
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 6 }), (list) => {
      const twice = [
        ...list.map((one) => ({ ...one, id: 'a' })),
        ...list.map((one) => ({ ...one, id: 'b' }))
      ];
      const judgements = twice.map(judged);
      const before = [...judgements];
      const sorted = ordered(judgements);
      expect(judgements).toEqual(before);
      expect(new Set(sorted)).toEqual(new Set(judgements));
      list.forEach((_, index) => {
        const places = [index, index + list.length].map((place) =>
          sorted.findIndex((judgement) => judgement === judgements[place])
        );
        expect(places).toEqual([...places].sort((one, other) => one - other));
      });
    })
  );
});
