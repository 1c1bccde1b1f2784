import { expect, test } from 'vitest';
import { daysAfter } from '#engine/day.ts';
import { everyAdvice } from '#knowledge/advice/workshop.ts';
import { cited } from './all.ts';
import { freshnessProofs, reviewsDue } from './freshness.ts';

const today = new Date('2026-11-23T12:00:00Z');
const wrongWith = (reviewed: string, ...sources: Parameters<typeof freshnessProofs>[1]) =>
  freshnessProofs([{ id: 'advice', reviewed }], sources, today).flatMap(({ failures }) => failures);
const source = (said: Partial<Parameters<typeof freshnessProofs>[1][number]> = {}) => ({
  kind: 'official' as const,
  title: 'A page',
  url: 'https://example.org/page',
  read: '2026-11',
  ...said
});

const dueFor = (reviewed: string) => reviewsDue([{ id: 'advice', reviewed }], today);

test('an advice is to be read through within a year, and whoever looks is told 90 days before', () => {
  expect(dueFor('2026-02-21')).toEqual([]);
  expect(dueFor('2026-02-18')).toEqual([{ id: 'advice', by: '2027-02-19', past: false }]);
  expect(dueFor('2025-11-21')).toEqual([{ id: 'advice', by: '2026-11-22', past: true }]);
});

test('the most urgent review comes first', () => {
  const advice = ['2026-01-01', '2024-01-01', '2025-12-01'].map((reviewed) => ({ id: reviewed, reviewed }));
  expect(reviewsDue(advice, today).map(({ id }) => id)).toEqual(['2024-01-01', '2025-12-01', '2026-01-01']);
});

test('an old review fails no proof; one to come and one without a date do', () => {
  expect(wrongWith('2015-11-21')).toEqual([]);
  for (const date of ['2026-12-24', 'soon']) expect(wrongWith(date)).toEqual([`advice: ${date}`]);
});

test('whoever clones the repository years from now can prove the same', () => {
  const newest =
    everyAdvice
      .map(({ reviewed }) => reviewed)
      .sort()
      .at(-1) ?? '';
  for (const later of [367, 1_300].map((days) => new Date(daysAfter(newest, days)))) {
    expect(freshnessProofs(everyAdvice, cited, later).flatMap(({ failures }) => failures)).toEqual([]);
    expect(reviewsDue(everyAdvice, later).filter(({ past }) => past)).toHaveLength(everyAdvice.length);
  }
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
