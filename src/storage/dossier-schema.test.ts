import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { emptyDossier, SCHEMA_VERSION } from '#engine/dossier.ts';
import { fileFromDossier } from './dossier-file.ts';
import { dossierSchema } from './dossier-schema.ts';
import { dossierFromFile } from './file.ts';
import { ferry, someDossier } from './fixture.ts';

const answer = ferry.answers.vessel;
const action = ferry.actions.rig;
const [own] = ferry.ownActions;

const reading = (dossier: unknown) =>
  dossierFromFile(
    JSON.stringify({ format: 'parcours-communs/dossier', schemaVersion: SCHEMA_VERSION, dossier })
  );

test('every dossier is understood as it is', () => {
  fc.assert(
    fc.property(someDossier, (dossier) => {
      expect(v.parse(dossierSchema, dossier)).toEqual(dossier);
    })
  );
});

test('a fresh project comes back from the disk letter for letter, so that it is known again', () => {
  const fresh = emptyDossier({ id: 'ferry', name: 'Le bac', purpose: '', createdAt: 3, contentVersion: 'a' });
  expect(JSON.stringify(v.parse(dossierSchema, fresh))).toBe(JSON.stringify(fresh));
});

test.each<[string, object]>([
  ['id', { id: '../etc' }],
  ['id', { id: '' }],
  ['name', { name: 'x'.repeat(701) }],
  ['purpose', { purpose: 'x'.repeat(301) }],
  ['name', { name: null }],
  ['createdAt', { createdAt: '2027-01-01' }],
  ['createdAt', { createdAt: -1 }],
  ['updatedAt', { updatedAt: 8.64e15 + 1 }],
  ['schemaVersion', { schemaVersion: SCHEMA_VERSION + 1 }],
  ['answers', { answers: null }],
  ['answers', { answers: [] }],
  ['answers', { answers: [answer] }],
  ['answers.vessel', { answers: { vessel: 'raft' } }],
  ['answers.vessel.value', { answers: { vessel: {} } }],
  ['answers.vessel.value', { answers: { vessel: { value: 3 } } }],
  ['answers.vessel.value', { answers: { vessel: { value: [] } } }],
  ['answers.vessel.value', { answers: { vessel: { value: 'A raft' } } }],
  ['answers.vessel.note', { answers: { vessel: { value: 'raft', note: 'x'.repeat(20_001) } } }],
  ['answers.ves sel', { answers: { 'ves sel': answer } }],
  ['actions.rig.state', { actions: { rig: { ...action, state: 'forgotten' } } }],
  ['actions.rig.due', { actions: { rig: { ...action, due: '28/02/2027' } } }],
  ['actions.rig.due', { actions: { rig: { ...action, due: '2027-02-29' } } }],
  ['actions.rig.due', { actions: { rig: { ...action, due: '2027-13-01' } } }],
  ['ownActions', { ownActions: {} }],
  ['ownActions', { ownActions: Array.from({ length: 501 }, () => own) }],
  ['ownActions.0.horizon', { ownActions: [{ ...own, horizon: 31 }] }]
])('a dossier with a wrong value is refused whole, and the place is named: %s', (place, wrong) => {
  expect(reading({ ...ferry, ...wrong })).toEqual({ ok: false, refusal: 'invalid', place });
});

test('what an earlier version wrote and could not read again is mended', () => {
  const long = 'Le bac '.repeat(50).trim();
  const mended = reading({
    ...ferry,
    name: `${long} (copie)`,
    actions: { rig: { ...action, due: '20265-10-10' } }
  });
  expect(mended).toMatchObject({
    ok: true,
    dossier: { name: long.slice(0, 300).trim(), actions: { rig: { ...action, due: '' } } }
  });
});

test('what a file holds twice is read once; two actions under one id both stay', () => {
  const other = { ...own, title: 'Hisser la voile' };
  const read = reading({
    ...ferry,
    answers: { cargo: { value: ['wood', 'letters', 'wood'] } },
    ownActions: [own, own, other, { ...own, title: 'Jeter l’ancre' }]
  });
  expect(read.ok && read.dossier.answers['cargo']?.value).toEqual(['wood', 'letters']);
  expect(read.ok && read.dossier.ownActions.map(({ id, title }) => [id, title])).toEqual([
    ['own-1', 'Peindre la coque'],
    ['own-1-2', 'Hisser la voile'],
    ['own-1-3', 'Jeter l’ancre']
  ]);
});

test.each(['1e999', '-1e999', '1e300', '"far"'])(
  'a rank beyond all counting is none, or refused: %s',
  (rank) => {
    const boat = `{"mast":{"slot":"wind","at":1,"place":${rank}}}`;
    const read = dossierFromFile(
      fileFromDossier({ ...ferry, boat: {} }).replace('"boat": {}', `"boat": ${boat}`)
    );
    expect(read.ok ? read.dossier.boat['mast']?.place : read.place).toBe(
      rank === '"far"' ? 'boat.mast.place' : null
    );
  }
);

test('a file of an earlier shape is brought to that of today before it is judged', () => {
  expect(reading({ ...ferry, schemaVersion: SCHEMA_VERSION })).toEqual({ ok: true, dossier: ferry });
  expect(reading({ ...ferry, schemaVersion: 0 })).toMatchObject({ ok: false, place: 'schemaVersion' });
});

test.each([null, 3, 'ferry', [], {}, [ferry]])('what is no dossier at all is refused: %j', (dossier) => {
  expect(reading(dossier)).toMatchObject({ ok: false, refusal: 'invalid' });
});

test.each(['__proto__', 'constructor', 'prototype'])('no answer goes by the name of %s', (key) => {
  const answers = `{"${key}":${JSON.stringify(answer)}}`;
  const dossier: unknown = JSON.parse(
    JSON.stringify({ ...ferry, answers: 0 }).replace('"answers":0', `"answers":${answers}`)
  );
  expect(reading(dossier)).toEqual({ ok: false, refusal: 'invalid', place: 'answers' });
  expect(({} as Record<string, unknown>).value).toBeUndefined();
});

test('a foreign prototype changes nothing', () => {
  const text = JSON.stringify(ferry).replace('{', '{"__proto__":{"name":"Another","colour":"red"},');
  expect(reading(JSON.parse(text))).toEqual({ ok: true, dossier: ferry });
});

test('any value in the place of another is refused or read, and never throws', () => {
  const places = fc.constantFrom(...Object.keys(ferry));
  fc.assert(
    fc.property(places, fc.jsonValue(), (place, value) => {
      const read = reading({ ...ferry, [place]: value });
      expect(read.ok ? read.dossier : read.place.split('.')[0]).toEqual(
        read.ok ? v.parse(dossierSchema, { ...ferry, [place]: value }) : place
      );
    }),
    { numRuns: 300 }
  );
});
