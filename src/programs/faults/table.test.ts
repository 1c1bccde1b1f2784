import { expect, test } from 'vitest';
import { holds, type Row } from './fault.ts';
import { asMarkdown } from './table.ts';
import { Tally } from './tally.ts';

const row: Row = {
  fault: 'Killed',
  times: 12,
  acknowledged: 3456,
  lost: 0,
  halfWritten: 0,
  sees: 'Everything.',
  control: false
};

test('a line holds where nothing is lost, and one that is made to lose only where something is', () => {
  expect(holds(row)).toBe(true);
  expect(holds({ ...row, lost: 1 })).toBe(false);
  expect(holds({ ...row, halfWritten: 1 })).toBe(false);
  expect(holds({ ...row, control: true })).toBe(false);
  expect(holds({ ...row, control: true, lost: 1, halfWritten: 1 })).toBe(true);
});

test('the table says the figures, and marks what does not hold', () => {
  const lines = asMarkdown([row, { ...row, fault: 'Too early', control: true }]).split('\n');
  expect(lines.at(2)).toBe('| Killed | 12 | 3,456 | 0 | 0 | Everything. |');
  expect(lines.at(3)).toContain('| ✗ Too early (made to lose) |');
});

test('what is broken again is one line, and its figures are sums', () => {
  const tally = new Tally();
  const broken = { fault: 'Killed', sees: 'Everything.' };
  for (const lost of [0, 2]) tally.count(broken, { acknowledged: 5, lost, halfWritten: 0, missing: [] });
  tally.count({ ...broken, fault: 'Another' }, { acknowledged: 1, lost: 0, halfWritten: 1, missing: [] });
  expect(tally.rows).toMatchObject([
    { fault: 'Killed', times: 2, acknowledged: 10, lost: 2, halfWritten: 0, control: false },
    { fault: 'Another', times: 1, acknowledged: 1, halfWritten: 1 }
  ]);
});
