import fc from 'fast-check';
import { expect, test } from 'vitest';
import { all, any, not } from './condition.ts';
import { crew, questions, vessel } from './fixture.ts';
import { levelsAddUpTo, type QuestionShape } from './question.ts';
import { questionsById } from './situation.ts';
import { sumBehind } from './sum.ts';

const level = (id: string, options: number): QuestionShape => ({
  id,
  kind: 'scale',
  options: Array.from({ length: options }, (_, place) => `level-${place}`),
  alone: [],
  mayNotKnow: false,
  control: 'yours',
  askedWhen: all()
});

test('the sum that was unfolded is found again', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 2, maxLength: 4 }),
      fc.nat(9),
      (sizes, sum) => {
        const scales = sizes.map((size, place) => level(`q${place}`, size));
        const most = sizes.reduce((total, size) => total + size - 1, 0);
        const unfolded = levelsAddUpTo(sum, scales);
        // One alternative alone says which levels it takes; there is no sum to find in it.
        fc.pre(sum > 0 && sum < most);
        const found = sumBehind(unfolded, questionsById(scales));
        expect(found && { ...found, scales: found.scales.length }).toEqual({ sum, scales: scales.length });
      }
    )
  );
});

test('other alternatives are no sum', () => {
  expect(sumBehind(any(vessel.is('raft'), crew.is('many')), questions)).toBeUndefined();
  expect(sumBehind(any(crew.is('many'), not(vessel.is('raft'))), questions)).toBeUndefined();
  expect(sumBehind(all(crew.is('many')), questions)).toBeUndefined();
});
