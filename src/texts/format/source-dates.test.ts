import { expect, it } from 'vitest';
import { en } from '#texts/en.ts';
import { fr } from '#texts/fr.ts';
import { sourceDates } from './source-dates.ts';

const inFrench = (dated?: string) => sourceDates({ dated, read: '2026-11' }, 'fr', fr.one);

it('says of when a text is, as far as it is known, then when it was read', () => {
  expect(inFrench('1990')).toBe('1990, consultée en novembre 2026');
  expect(inFrench('2025-05')).toBe('mai 2025, consultée en novembre 2026');
  expect(inFrench('2026-09-01')).toBe('1er septembre 2026, consultée en novembre 2026');
  expect(sourceDates({ dated: '2025-10-31', read: '2026-11' }, 'en', en.one)).toBe(
    '31 October 2025, consulted in November 2026'
  );
});

it('says only when it was read of a text that bears no date', () => {
  expect(inFrench()).toBe('consultée en novembre 2026');
});
