import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyDossier, type Dossier } from './dossier.ts';
import { LAST_MOMENT, momentAfter } from './moment.ts';
import { newest } from './newest.ts';

const start = emptyDossier({ id: 'one', name: 'One', purpose: '', createdAt: 0, contentVersion: '' });

/** The project once a question has been answered, by a clock that says so. */
const answered = (dossier: Dossier, value: string, now: number): Dossier => {
  const at = momentAfter(now, dossier.updatedAt);
  return { ...dossier, updatedAt: at, answers: { ...dossier.answers, maturity: { value, note: '', at } } };
};

const clock = fc.integer({ min: 0, max: Date.UTC(2100, 0) });

it('whatever the clock says, what was said last is what stays when two states are put together', () => {
  fc.assert(
    fc.property(fc.array(clock, { minLength: 1, maxLength: 6 }), fc.nat(5), (clocks, kept) => {
      const states = clocks.reduce<readonly Dossier[]>(
        (all, now, place) => [...all, answered(all.at(-1) ?? start, `answer ${place}`, now)],
        []
      );
      const [last, onDisk] = [states.at(-1) ?? start, states[Math.min(kept, states.length - 1)] ?? start];
      expect(newest(onDisk, last).answers).toEqual(last.answers);
      expect(newest(last, onDisk).answers).toEqual(last.answers);
    })
  );
});

it('a project that claims to be from no year is dated by the clock again', () => {
  expect(momentAfter(5, LAST_MOMENT)).toBe(5);
  expect(momentAfter(5, 8.64e15)).toBe(5);
});
