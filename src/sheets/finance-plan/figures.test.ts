import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '#engine/locale.ts';
import { financePlanTexts } from '#texts/pages/finance-plan.ts';
import { readAmount } from '#ui/finance-plan/read-amount.ts';
import { figuresIn } from './figures.ts';

test('amounts are written as each language writes them', () => {
  const [fr, en] = locales.map((locale) => figuresIn(locale, financePlanTexts[locale]));
  expect(fr?.range({ low: 3000, high: 12_000 })).toBe('de 3\u202f000\u00a0€ à 12\u202f000\u00a0€');
  expect(en?.range({ low: 3000, high: 12_000 })).toBe('€3,000 to €12,000');
  expect(fr?.range({ low: 3000, high: 3000 })).toBe('3\u202f000\u00a0€');
  expect([fr?.number(2.5), en?.number(2.5)]).toEqual(['2,5', '2.5']);
});

test.each(locales)('what a field shows in %s can be typed back', (locale) => {
  const figures = figuresIn(locale, financePlanTexts[locale]);
  const amount = fc.nat(1_000_000_000);
  fc.assert(
    fc.property(amount, amount, (one, other) => {
      const range = { low: Math.min(one, other), high: Math.max(one, other) };
      expect(readAmount(figures.typed(range))).toEqual({ value: range });
      expect(readAmount(figures.range(range))).toEqual({ value: range });
    })
  );
  expect(readAmount(figures.typed(null))).toEqual({ value: null });
});
