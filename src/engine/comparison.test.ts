import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ferry, someDossier } from '#storage/fixture.ts';
import { standing } from './comparison.ts';
import type { Dossier } from './dossier.ts';
import { newest } from './newest.ts';

const answered = (dossier: Dossier, question: string, at: number): Dossier => ({
  ...dossier,
  updatedAt: at,
  answers: { ...dossier.answers, [question]: { value: 'yes', note: '', at } }
});

test('a project is new, the same, or has been carried on with on one side or on both', () => {
  const further = answered(ferry, 'mast', 20);
  expect(standing(undefined, ferry)).toBe('new');
  expect(standing(ferry, { ...ferry, updatedAt: 99, contentVersion: 'another' })).toBe('same');
  expect(standing(ferry, further)).toBe('newer');
  expect(standing(further, ferry)).toBe('older');
  expect(standing(answered(ferry, 'sail', 30), further)).toBe('both');
  expect(standing(answered(ferry, 'mast', 30), further)).toBe('older');
});

test('another name is told, and so is an action that only one side has', () => {
  const renamed = { ...ferry, name: 'La barge', updatedAt: 20 };
  expect(standing(ferry, renamed)).toBe('newer');
  expect(standing(renamed, ferry)).toBe('older');
  expect(standing({ ...ferry, ownActions: [], updatedAt: 20 }, ferry)).toBe('both');
});

test('the order in which something was written down says nothing', () => {
  const backwards = Object.fromEntries(Object.entries(ferry.answers).reverse());
  expect(standing(ferry, { ...ferry, answers: backwards })).toBe('same');
});

test('what is called older adds nothing, what is called newer has everything; seen from the other side, likewise', () => {
  const seen = { new: 'new', same: 'same', both: 'both', newer: 'older', older: 'newer' } as const;
  fc.assert(
    fc.property(someDossier, someDossier, fc.boolean(), (one, drawn, alike) => {
      const other = alike ? newest(one, { ...drawn, id: one.id }) : { ...drawn, id: one.id };
      const stands = standing(one, other);
      expect(standing(other, one)).toBe(seen[stands]);
      if (stands === 'older' || stands === 'same') expect(standing(one, newest(one, other))).toBe('same');
      if (stands === 'newer' || stands === 'same') expect(standing(other, newest(one, other))).toBe('same');
    })
  );
});
