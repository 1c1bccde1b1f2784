import { expect, test } from 'vitest';
import { untouchedAction, type ActionNotes } from '#engine/dossier.ts';
import { crewOf } from './crew.ts';

const owned = (owner: string, state: ActionNotes['state'] = 'to-do'): ActionNotes => ({
  ...untouchedAction,
  owner,
  state
});
const guarantees = { 'code-owner': { who: 'Inès', at: 1 }, 'data-owner': { who: ' Le conseil ', at: 1 } };
const planned = new Set(['a', 'b', 'c', 'd']);

test('everybody who is named is aboard once, whoever has most to do first', () => {
  const actions = { a: owned('Inès'), b: owned('Karim'), c: owned('Karim ') };
  expect(crewOf({ actions, guarantees }, planned)).toEqual([
    { name: 'Karim', actions: 2 },
    { name: 'Inès', actions: 1 },
    { name: 'Le conseil', actions: 0 }
  ]);
});

test('what is done, set aside or not in the plan any more is nobody’s to do', () => {
  const actions = {
    a: owned('Inès', 'done'),
    b: owned('Karim', 'set-aside'),
    gone: owned('Zoé'),
    c: owned('')
  };
  expect(crewOf({ actions, guarantees: {} }, planned)).toEqual([]);
});
