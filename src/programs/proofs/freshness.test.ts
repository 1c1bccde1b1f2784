import { expect, test } from 'vitest';
import { freshnessProofs } from './freshness.ts';

const today = new Date('2026-11-23T12:00:00Z');
const wrongWith = (reviewed: string, ...sources: Parameters<typeof freshnessProofs>[1]) =>
  freshnessProofs([{ id: 'advice', reviewed }], sources, today).flatMap(({ failures }) => failures);
const source = (said: Partial<Parameters<typeof freshnessProofs>[1][number]> = {}) => ({
  title: 'A page',
  url: 'https://example.org/page',
  read: '2026-11',
  ...said
});

test('an advice read through within a year is fresh', () => {
  expect(wrongWith('2025-11-23', source())).toEqual([]);
  expect(wrongWith('2026-11-23', source({ read: '2026-11-23' }))).toEqual([]);
});

test('an old review, one to come and one without a date are found', () => {
  for (const date of ['2025-11-21', '2026-12-24', 'soon'])
    expect(wrongWith(date)).toEqual([`advice: ${date}`]);
});

test('a source without a date, or read tomorrow, is found', () => {
  for (const read of ['', '2026', '2026-13', '2026-12']) {
    expect(wrongWith('2026-11-23', source({ read }))).toEqual([`https://example.org/page: ${read}`]);
  }
});

test('an address that cannot work, and one with two titles, are found', () => {
  expect(wrongWith('2026-11-23', source({ url: 'example.org' }))).toEqual(['example.org']);
  expect(wrongWith('2026-11-23', source({ url: 'ftp://example.org/' }))).toEqual(['ftp://example.org/']);
  expect(wrongWith('2026-11-23', source(), source({ title: 'Another' }))).toHaveLength(1);
});
