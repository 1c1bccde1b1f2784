import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withinLength } from './length.ts';
import type { NoteStep } from './note-steps.ts';

const step = (id: number, stays: boolean, words: number): NoteStep => ({
  id: `step-${id}`,
  state: 'to-do',
  due: '2027-06-30',
  ...(stays ? { stays: true as const } : {}),
  title: 'un '.repeat(words),
  why: '',
  first: '',
  done: '',
  takes: '',
  remarks: [],
  sources: []
});

const steps = fc
  .array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 400 })), { maxLength: 12 })
  .map((some) => some.map(([stays, words], id) => step(id, stays, words)));

it('a step that a day of the person’s own holds stays, however long the note; order is kept, and what is not told in full is named', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const none = { answer: [], also: [], facts: [], excluded: [], law: [], home: [] };
      const money = { certain: [], fits: [], watch: [], unfit: [] };
      const rest = { question: '', money, say: [], risk: [], stop: [], find: [], ways: [] };
      const { steps: kept, later } = withinLength({ ...none, ...rest, steps: all });
      expect(kept.filter(({ stays }) => stays)).toEqual(all.filter(({ stays }) => stays));
      expect(kept).toEqual(all.filter((one) => kept.includes(one)));
      expect(later).toEqual(all.filter((one) => !kept.includes(one)));
    })
  );
});
