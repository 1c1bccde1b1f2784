import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/reason/answers.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { everythingIn, ledNote } from './typed.ts';

/* A service that others want where it runs: its yearly bill is shared by a key, then signed by whoever pays. */

const at = 1;
describe('a service that others want where it runs', () => {
  const service: Answers = {
    motive: ['share-cost', 'answer-somebody'],
    'offer-kind': ['money'],
    maturity: 'growth',
    resource: ['online-service'],
    carrier: 'association',
    agreement: ['board'],
    'reuse-rights': 'unwritten',
    'problem-reach': 'four-to-twenty',
    organisations: 'two-three',
    needs: ['hosting', 'maintenance']
  };
  const costs = {
    hosting: { year: { low: 2400, high: 2400 }, threeYears: null, at },
    development: { year: { low: 9000, high: 9000 }, threeYears: null, at }
  };
  const words = {
    'offer-from': 'three riding schools',
    'offer-date': '2027-03-15',
    'decision-date': '2026-12-18',
    owners: 'the riders'
  };
  const on = (more: Readonly<Record<string, string>> = {}, answers = service, paid: object = costs) =>
    ledNote(answers, { ...words, ...more }, 'others-want-it', 'en', paid);

  it('shares the bill of each year, not what is made once', () => {
    const said = everythingIn(service, words, 'others-want-it', 'en', costs);
    expect(said).toContain('€2,400 a year among 4 is €300 each, plus €1,200 to split');
    expect(said).not.toMatch(/9,000|[Dd]o not look for ten|Charging for access/u);
    expect(said).toContain('gets access, not a copy');
  });

  it('the key comes before the signature, by the day of those who pay, who are named', () => {
    for (const answers of [service, { ...service, needs: ['development'] }]) {
      const sheet = on({}, answers);
      const steps = [...stepsIn(sheet), ...sheet.later];
      const key = steps.find(({ title }) => title.includes(' key'));
      const signed = steps.find(({ title }) => title.includes('signed by'));
      expect(key?.due.localeCompare(signed?.due ?? '')).toBe(-1);
      expect(key && key.due < '2026-12-18').toBe(true);
      // A fortnight before they close their books, and not on that day.
      expect(signed?.due).toBe('2027-03-01');
      expect(signed?.title).toContain('three riding schools');
      expect(signed?.title).not.toContain('riders');
    }
  });

  it('says nothing of a sum that nobody typed', () => {
    expect(everythingIn(service, words, 'others-want-it')).not.toContain('€');
  });

  it('two are enough where one asks, and all who ask are named where several do', () => {
    const made = { ...service, needs: ['development'] };
    const one = { ...words, 'offer-from': 'a riding school' };
    expect(everythingIn(made, one, 'others-want-it')).toMatch(/[Dd]o not look for ten/u);
    expect(everythingIn(made, words, 'others-want-it')).not.toMatch(/[Dd]o not look for ten/u);
  });
});
