import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withinLength } from './length.ts';
import type { NoteStep } from './note-steps.ts';

const TODAY = '2026-11-28';
const THIS_WEEK = '2026-12-05';

const step = (id: number, stays: boolean, words: number): NoteStep => ({
  id: `step-${id}`,
  state: 'to-do',
  due: id % 2 === 0 ? THIS_WEEK : '2027-06-30',
  ...(stays ? { stays: true as const } : {}),
  title: 'un '.repeat(words),
  why: 'car',
  first: '',
  done: '',
  takes: '',
  remarks: [],
  sources: []
});

const steps = fc
  .array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 400 })), { maxLength: 12 })
  .map((some) => some.map(([stays, words], id) => step(id, stays, words)));

const ids = (some: readonly NoteStep[]) => some.map(({ id }) => id);

it('a step that a day of the person’s own holds stays, however long the note; order is kept, and what is not told in full is named, and this week says why', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const none = { answer: [], also: [], facts: [], excluded: [], law: [], home: [] };
      const money = { certain: [], sums: [], fits: [], watch: [], unfit: [] };
      const rest = { question: '', money, say: [], risk: [], stop: [], find: [], ways: [], agenda: [] };
      const { steps: kept, later } = withinLength({ ...none, ...rest, steps: all }, TODAY);
      const [told, named] = [ids(kept), ids(later)];
      expect(ids(kept.filter(({ stays }) => stays))).toEqual(ids(all.filter(({ stays }) => stays)));
      expect(told).toEqual(ids(all).filter((id) => told.includes(id)));
      expect(named).toEqual(ids(all).filter((id) => !told.includes(id)));
      expect(later).toEqual(all.filter(({ id }) => named.includes(id)));
      expect(kept.filter(({ due, why }) => due === THIS_WEEK && why === '')).toEqual([]);
    })
  );
});

const line = (words: number) => ({ text: 'un '.repeat(words), sources: [] });

it('how a step that decides begins is told sooner than the last line of law, and no sooner than which licence', () => {
  const none = {
    also: [],
    facts: [],
    excluded: [],
    home: [],
    say: [],
    risk: [],
    stop: [],
    ways: [],
    agenda: []
  };
  const money = { certain: [], sums: [], fits: [], watch: [], unfit: [] };
  const licence = `Licence ${'un '.repeat(39)}`;
  const kept = (decides?: NoteStep['decides']) => {
    const told: NoteStep = { ...step(1, false, 5), first: 'un '.repeat(40), ...(decides ? { decides } : {}) };
    const stay = Array.from({ length: 8 }, (_, id) => ({ ...step(2 * id, true, 20), id: `stays-${id}` }));
    const rows = {
      law: [line(50), { text: licence, sources: [] }, line(50), line(50)],
      find: [line(20), line(20)]
    };
    const body = { ...none, ...rows, money, question: '', answer: [line(585)], steps: [...stay, told] };
    const cut = withinLength(body, TODAY);
    const names = cut.law.some(({ text }) => text === licence);
    return [ids(cut.steps).includes('step-1'), names, cut.law.length, cut.find.length];
  };
  expect(kept()).toEqual([false, true, 4, 2]);
  expect(kept('agreed')).toEqual([true, true, 3, 2]);
});
