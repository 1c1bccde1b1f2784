import { expect, test } from 'vitest';
import { answersOf, emptyDossier, SCHEMA_VERSION } from './dossier.ts';

const made = { id: 'p1', name: 'Le bac', purpose: 'Passer l’eau', createdAt: 12, contentVersion: 'v1' };

test('a new dossier holds what it was made with, and nothing else', () => {
  expect(emptyDossier(made)).toEqual({
    ...made,
    updatedAt: 12,
    schemaVersion: SCHEMA_VERSION,
    answers: {},
    actions: {},
    ownActions: [],
    taken: {},
    guarantees: {},
    boat: {},
    costs: {},
    picks: {},
    words: {},
    objects: {},
    chosen: {},
    decisions: {},
    variants: {},
    snapshots: {}
  });
});

test('a note without an answer answers nothing', () => {
  const answers = {
    vessel: { value: 'raft', note: '', at: 1 },
    crew: { value: null, note: 'to be asked', at: 2 },
    cargo: { value: ['wood'], note: 'dry', at: 3 }
  };
  expect(answersOf({ answers })).toEqual({ vessel: 'raft', cargo: ['wood'] });
});
