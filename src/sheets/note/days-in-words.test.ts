import { describe, expect, it } from 'vitest';
import { daysInWords } from './days-in-words.ts';

const nobodySaid = () => ({ day: undefined, phrase: 'cette échéance' });

describe('the days that a note names', () => {
  it('are days of the calendar, counted from today', () => {
    expect(daysInWords('2026-11-29', nobodySaid, 'fr')['in-90']).toBe('le 27 février 2027');
    expect(daysInWords('2026-11-29', nobodySaid, 'en')['in-7']).toBe('6 December 2026');
  });

  it('are counted back from the person’s own; a week from now, where that would be past', () => {
    const end = () => ({ day: '2027-01-10', phrase: '' });
    expect(daysInWords('2026-11-29', end, 'fr')['ending-date-30']).toBe('le 11 décembre 2026');
    expect(daysInWords('2026-11-29', end, 'fr')['ending-date-90']).toBe('le 6 décembre 2026');
  });

  it('are said in words where nobody gave the day', () => {
    expect(daysInWords('2026-11-29', nobodySaid, 'fr')['ending-date-45']).toBe(
      '45 jours avant cette échéance'
    );
    const deadline = () => ({ day: undefined, phrase: 'this deadline' });
    expect(daysInWords('2026-11-29', deadline, 'en')['ending-date-21']).toBe(
      'the 21st day before this deadline'
    );
  });
});
