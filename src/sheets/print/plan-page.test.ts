import { expect, test } from 'vitest';
import type { PlanRow } from '#sheets/export/plan-rows.ts';
import { paperTexts } from '#texts/pages/paper.ts';
import { planPage } from './plan-page.ts';

const row = (id: string, changed: Partial<PlanRow> = {}): PlanRow => ({
  id,
  part: 'Cette semaine',
  title: `Faire ${id}`,
  due: '',
  owner: '',
  state: 'to-do',
  why: '',
  firstStep: '',
  evidence: '',
  effort: '',
  note: '',
  ...changed
});

const plan = {
  title: 'Plan',
  purpose: '',
  edition: '',
  summary: undefined,
  stop: undefined,
  notLegal: ''
};
const words = { locale: 'fr', texts: paperTexts.fr } as const;

test('one page tells ten actions at most, and how many more there are', () => {
  const rows = Array.from({ length: 14 }, (_, at) => row(`${at}`));
  const page = planPage(plan, rows, words);
  expect(page.actions.rows.map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
  expect(page.more(0)).toBe(paperTexts.fr.more(4));
  expect(page.more(2)).toBe(paperTexts.fr.more(6));
});

test('one name as long as a page leaves room for the other actions', () => {
  const [one] = planPage(plan, [row('long', { owner: 'Anticonstitutionnellement '.repeat(200) })], words)
    .actions.rows;
  expect(one?.who.length).toBeLessThanOrEqual(61);
  expect(one?.who).toMatch(/…$/);
});

test('what is done or set aside leaves its place to what is to do', () => {
  const page = planPage(
    plan,
    [
      row('done', { state: 'done' }),
      row('aside', { state: 'set-aside' }),
      row('doing', { state: 'doing', due: '2027-01-01', owner: 'Inès' })
    ],
    words
  );
  expect(page.actions.rows).toEqual([
    { id: 'doing', title: 'Faire doing', when: '1er janvier 2027', who: 'Inès' }
  ]);
  expect(page.more(0)).toBe('');
});
