import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsById, Situation } from '#engine/reason/situation.ts';
import { commonLines } from '#knowledge/note/common-lines.ts';
import { costs } from '#knowledge/costs/costs.ts';
import { questions } from '#knowledge/questions/index.ts';
import { situations } from '#knowledge/situations/index.ts';
import type { NoteStep } from '../note-steps.ts';
import { costsOf, planCost } from './plan-cost.ts';

const ids = Object.keys(costs);
const called = [...situations.flatMap(({ note }) => note.steps), ...commonLines.steps].flatMap(
  (step) => step.costs ?? []
);

const step = (some: readonly string[], state: NoteStep['state'] = 'to-do', takes = '2 h'): NoteStep => ({
  id: 'step',
  state,
  due: '2026-12-07',
  title: '',
  why: '',
  first: '',
  done: '',
  takes,
  remarks: [],
  sources: [],
  costs: some
});

const given = (money = '', typed: Parameters<typeof planCost>[2]['dossier']['costs'] = {}) => ({
  dossier: {
    name: '',
    purpose: '',
    objects: Object.fromEntries(money ? [['certain-money', { text: money, at: 0 }]] : []),
    actions: {},
    picks: {},
    costs: typed
  },
  situation: new Situation(questionsById(questions), { carrier: 'association' }),
  today: '2026-11-30',
  lead: '',
  locale: 'en' as const
});
const said = (steps: readonly NoteStep[], money = '') =>
  planCost(steps, [], given(money)).map(({ text }) => text);

describe('what things cost', () => {
  it('is called for by a step, by its name, and is no negative amount', () => {
    expect(called.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !called.includes(id))).toEqual([]);
    for (const { low, high } of Object.values(costs)) expect(0 < low && low <= high).toBe(true);
  });
});

describe('what the steps of a note cost', () => {
  const some = fc.array(
    fc.record({
      calls: fc.subarray(ids),
      state: fc.constantFrom<NoteStep['state']>('to-do', 'doing', 'done', 'set-aside')
    }),
    { maxLength: 6 }
  );

  it('counts each thing once, of the steps that are still to be done, and of no other', () => {
    fc.assert(
      fc.property(some, (drawn) => {
        const open = drawn.filter(({ state }) => state === 'to-do' || state === 'doing');
        const asked = new Set(open.flatMap(({ calls }) => calls));
        const counted = costsOf(
          drawn.map(({ calls, state }) => step(calls, state)),
          given()
        );
        const names = counted.map(({ en }) => en);
        expect(new Set(names).size).toBe(names.length);
        expect([...asked].map((id) => costs[id as keyof typeof costs].en)).toEqual(
          expect.arrayContaining(names)
        );
      })
    );
  });

  it('is the sum of its parts', () => {
    const [text = ''] = said([step(['escrow', 'annex-read'])]);
    expect(text).toContain('€3,500 to €8,000');
    expect(text).toContain('€3,000 to €6,000');
    expect(text).toContain('€500 to €2,000 a year');
  });

  it('is set against what is in hand, and not against what is hoped for', () => {
    const steps = [step(['annex-read'])];
    expect(said(steps, '€9,000')[0]).toContain('at least €3,000 would be left');
    expect(said(steps, '€1,000')[0]).toContain('falls short by €2,000');
    expect(said(steps, '€4,000')[0]).toContain('covers the lower end');
    expect(said(steps, 'about €9,000 hoped for')[0]).not.toContain('left');
    expect(said(steps)[0]).not.toContain('Your');
  });

  it('leaves what the person typed for the same need', () => {
    const typed = { hosting: { year: { low: 90, high: 90 }, threeYears: null, at: 0 } };
    expect(costsOf([step(['hosting'])], given('', typed))).toEqual([]);
    expect(costsOf([step(['hosting'])], given())).toHaveLength(1);
  });

  it('says how long the steps take in weeks of theirs, to whoever told their hours alone', () => {
    const told = {
      ...given(),
      dossier: {
        ...given().dossier,
        objects: { 'own-question': { text: 'Where do I begin? I have 2 hours a week.', at: 0 } }
      }
    };
    const asked = (...steps: readonly NoteStep[]) => planCost(steps, [], told).map(({ text }) => text);
    expect(asked(step([]), step([], 'to-do', '1 h'))).toEqual([
      `These steps ask for about 3\u00a0h: 2 of your weeks.`
    ]);
    expect(asked(step([]), step([], 'to-do', 'One month'))).toEqual([
      `These steps ask for at least 2\u00a0h: one of your weeks.`
    ]);
    expect(asked(step([], 'to-do', 'One month'))).toEqual([]);
    expect(asked(step(['escrow'], 'done'))).toEqual([]);
    expect(said([step([])])).toEqual([]);
  });
});
