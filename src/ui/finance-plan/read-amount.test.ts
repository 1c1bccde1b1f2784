import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAmount, readCount, readMonths } from './read-amount.ts';

test.each([
  ['4000', 4000, 4000],
  ['4 000 €', 4000, 4000],
  ['4\u202f000\u00a0€', 4000, 4000],
  ['€4,000', 4000, 4000],
  ['1.500', 1500, 1500],
  ['1,234,567', 1_234_567, 1_234_567],
  ['1 234,56', 1235, 1235],
  ['12,5 k€', 12_500, 12_500],
  ['entre 3 000 et 5 000', 3000, 5000],
  ['Entre 3 000 € et 5 000 €', 3000, 5000],
  ['de 3000 à 5000 euros', 3000, 5000],
  ['3000-5000', 3000, 5000],
  ['3 000 – 5 000 €', 3000, 5000],
  ['between €3,000 and €5,000', 3000, 5000],
  ['from 3000 to 5000', 3000, 5000],
  ['5 à 10 k€', 5000, 10_000],
  ['500 à 2k', 500, 2000],
  ['0', 0, 0],
  ['1.5k', 1500, 1500],
  ['1,5 k€', 1500, 1500],
  ['0.125k', 125, 125],
  ['0,125 k€', 125, 125],
  ['0,500 k€', 500, 500],
  ['0,750k€', 750, 750],
  ['0,500 à 0,750 k€', 500, 750],
  ['1.25k', 1250, 1250],
  ['1 250', 1250, 1250],
  ['1.250', 1250, 1250],
  ['1 250 k€', 1_250_000, 1_250_000],
  ['12.500,50', 12_501, 12_501],
  ['12,500.49', 12_500, 12_500],
  ['1’250', 1250, 1250],
  ['0,125 à 2k', 125, 2000],
  ['1.250 à 2k', 1250, 2000],
  ['1,5 à 2 k€', 1500, 2000]
])('“%s” is read', (typed, low, high) => {
  expect(readAmount(typed)).toEqual({ value: { low, high } });
});

test.each(['', '   '])('“%s” means that the amount is not known', (typed) => {
  expect(readAmount(typed)).toEqual({ value: null });
});

test.each([
  ['beaucoup', 'unreadable'],
  ['environ 4000', 'unreadable'],
  ['12,3456', 'unreadable'],
  ['1 2000', 'unreadable'],
  ['1e9', 'unreadable'],
  ['entre 3000', 'unreadable'],
  ['3000 4000 à 5000 à 6000', 'unreadable'],
  ['0.125', 'unreadable'],
  ['0,005', 'unreadable'],
  ['1 234 567,891', 'unreadable'],
  ['012.500', 'unreadable'],
  ['1.250.5', 'unreadable'],
  ['1.250,000', 'unreadable'],
  ['1,5,5k', 'unreadable'],
  ['1.2345k', 'unreadable'],
  ['1.250k', 'ambiguous'],
  ['12,500 k€', 'ambiguous'],
  ['500 à 1.250k', 'ambiguous'],
  ['-50', 'negative'],
  ['-1.5k', 'negative'],
  ['5000 à 3000', 'reversed'],
  ['9999999999', 'too-large']
])('“%s” is refused: %s', (typed, problem) => {
  expect(readAmount(typed)).toEqual({ problem });
});

test('whatever is typed, an answer comes back, and a range goes from low to high', () => {
  const typed = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[\d ,.k€-]{0,20}$/),
    fc.stringMatching(/^(entre|de|from|between)? ?\d{1,8}[ ,.]?\d{0,6} (et|à|to|and) \d{1,8}k?$/)
  );
  fc.assert(
    fc.property(typed, (text) => {
      const read = readAmount(text);
      if (!('value' in read) || !read.value) return;
      expect(read.value.low).toBeGreaterThanOrEqual(0);
      expect(read.value.low).toBeLessThanOrEqual(read.value.high);
      expect(Number.isInteger(read.value.low) && Number.isInteger(read.value.high)).toBe(true);
    })
  );
});

test('how many pay is a whole number, one at least', () => {
  expect(readCount('12')).toEqual({ value: 12 });
  expect(readCount('1 200')).toEqual({ value: 1200 });
  expect(readCount('')).toEqual({ value: null });
  expect(readCount('0')).toEqual({ problem: 'negative' });
  expect(readCount('une dizaine')).toEqual({ problem: 'unreadable' });
  expect(readCount('2000000')).toEqual({ problem: 'too-large' });
});

test('months are whole, not negative, and within ten years', () => {
  expect(readMonths(' 6 ')).toEqual({ value: 6 });
  expect(readMonths('')).toEqual({ value: null });
  expect(readMonths('bientôt')).toEqual({ problem: 'unreadable' });
  expect(readMonths('1,5')).toEqual({ problem: 'unreadable' });
  expect(readMonths('-1')).toEqual({ problem: 'negative' });
  expect(readMonths('121')).toEqual({ problem: 'too-large' });
});
