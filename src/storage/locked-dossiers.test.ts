import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, expect, test } from 'vitest';
import type { Dossier } from '#engine/dossier.ts';
import { discard, putBack } from './bin.ts';
import { backupFile } from './backup-file.ts';
import { database } from './database.ts';
import { changeDossier, loadDossier, openDossier, saveDossier, saveWithChanges } from './dossiers.ts';
import { contentOf } from './file.ts';
import { ferry, someDossier } from './fixture.ts';
import { emptyDevice } from './fixture-device.ts';
import { listed } from './list.ts';
import { protect, unlock } from './locked-dossiers.ts';
import { KDF, lockedSchema, type LockedRecord } from './locked-record.ts';
import { openerFrom } from './passphrase-key.ts';
import { sealed, unsealed } from './sealing.ts';
import { comparedLocked, compared, everything, saveAll } from './whole-device.ts';

beforeEach(emptyDevice);

const PASSPHRASE = 'quatre mots tout simples';
const NAMES = { name: 'NotOpenedError' };
const answered = (question: string, dossier: Dossier = ferry): Dossier => ({
  ...dossier,
  answers: { ...dossier.answers, [question]: { value: 'yes', note: '', at: 9 } }
});
const record = async (id = 'ferry'): Promise<LockedRecord> =>
  v.parse(lockedSchema, await database.dossiers.get(id));
const said = async (passphrase = PASSPHRASE) => {
  const found = await (await unlock('ferry', passphrase)).openDossier('ferry');
  return Object.keys(found?.dossier.answers ?? {}).sort();
};

test('whatever is in a project, it is the same once it has been sealed and opened', async () => {
  const opener = await openerFrom(PASSPHRASE);
  await fc.assert(
    fc.asyncProperty(someDossier, async (dossier) => {
      const written = v.parse(lockedSchema, JSON.parse(JSON.stringify(await sealed(dossier, opener))));
      expect(await unsealed(written, opener)).toEqual(dossier);
    }),
    { numRuns: 60 }
  );
});

test('a protected project says nothing on disk but when it was saved, and opens with its passphrase', async () => {
  await saveDossier(ferry);
  await protect('ferry', PASSPHRASE);
  const everyRow = await Promise.all(database.tables.map((table) => table.toArray()));
  const written = JSON.stringify(everyRow);
  for (const word of ['Le bac', 'vessel', 'cargo', 'answers']) expect(written).not.toContain(word);
  expect((await record()).kdf).toMatchObject(KDF);
  expect((await listed()).summaries).toEqual([
    { id: 'ferry', name: '', createdAt: 1, updatedAt: 1, answered: 0, locked: true }
  ]);
  expect(await (await unlock('ferry', PASSPHRASE)).openDossier('ferry')).toEqual({
    dossier: ferry,
    onDisk: true
  });
});

test('the same passphrase opens it however a keyboard writes it, and no other does', async () => {
  await saveDossier(ferry);
  await protect('ferry', 'été à Nantes, où ?');
  await unlock('ferry', 'e\u0301te\u0301 a\u0300 Nantes, ou\u0300\u00a0?');
  for (const other of ['été à Nantes, ou ?', 'Été à Nantes, où ?', ''])
    await expect(unlock('ferry', other)).rejects.toMatchObject(NAMES);
});

test('the same project is sealed otherwise each time', async () => {
  const opener = await openerFrom(PASSPHRASE);
  const twice = [await sealed(ferry, opener), await sealed(ferry, opener)];
  expect(new Set(twice.map(({ iv }) => iv)).size).toBe(2);
  expect(new Set(twice.map((one) => one.sealed)).size).toBe(2);
});

test.each<[string, (record: LockedRecord) => unknown]>([
  ['a letter of what is sealed', (one) => ({ ...one, sealed: other(one.sealed, 40) })],
  ['its last letter but some', (one) => ({ ...one, sealed: other(one.sealed, one.sealed.length - 8) })],
  ['the number used once', (one) => ({ ...one, iv: other(one.iv, 3) })],
  ['its salt', (one) => ({ ...one, kdf: { ...one.kdf, salt: other(one.kdf.salt, 3) } })],
  ['the rounds', (one) => ({ ...one, kdf: { ...one.kdf, t: 3 } })],
  ['the memory', (one) => ({ ...one, kdf: { ...one.kdf, m: 8192 } })]
])('a record of which %s was changed does not open', async (_, changed) => {
  await saveDossier(ferry);
  await protect('ferry', PASSPHRASE);
  await database.dossiers.put(changed(await record()));
  await expect(unlock('ferry', PASSPHRASE)).rejects.toMatchObject(NAMES);
});

/** The same letters with another one there. */
const other = (letters: string, at: number) =>
  `${letters.slice(0, at)}${letters.charAt(at) === 'A' ? 'B' : 'A'}${letters.slice(at + 1)}`;

test('a record that was put under another id does not open', async () => {
  await saveDossier(ferry);
  await protect('ferry', PASSPHRASE);
  await database.dossiers.put({ ...(await record()), id: 'barge' });
  await expect(unlock('barge', PASSPHRASE)).rejects.toMatchObject(NAMES);
});

test.each([
  { m: 4_000_000, t: 2, p: 1 },
  { m: 19_456, t: 1000, p: 1 },
  { m: 8, t: 1, p: 1 }
])('a record that asks for too much work, or next to none, is none: %j', async (asked) => {
  await saveDossier(ferry);
  await protect('ferry', PASSPHRASE);
  const one = await record();
  expect(v.is(lockedSchema, { ...one, kdf: { ...one.kdf, ...asked } })).toBe(false);
  expect(v.is(lockedSchema, { ...one, name: 'Le bac' })).toBe(false);
});

test('what is saved while it is open is sealed, and two tabs lose nothing of each other', async () => {
  await saveDossier(ferry);
  const disk = await protect('ferry', PASSPHRASE);
  const elsewhere = await unlock('ferry', PASSPHRASE);
  await Promise.all([
    disk.changeDossier('ferry', [(now) => answered('mast', now)]),
    elsewhere.changeDossier('ferry', [(now) => answered('sail', now)]),
    disk.changeDossier('ferry', [(now) => answered('oar', now)])
  ]);
  expect(await said()).toEqual(['cargo', 'crew', 'mast', 'oar', 'sail', 'vessel']);
  expect(JSON.stringify(await database.dossiers.toArray())).not.toContain('mast');
});

test('what could not be put on disk is not said to be, and the next write has it', async () => {
  await saveDossier(ferry);
  const disk = await protect('ferry', PASSPHRASE);
  const refuse = () => {
    throw new DOMException('Full', 'QuotaExceededError');
  };
  database.summaries.hook('updating', refuse);
  await expect(
    disk.changeDossier('ferry', [(now) => answered('mast', { ...now, updatedAt: 5 })])
  ).rejects.toThrow('Full');
  database.summaries.hook('updating').unsubscribe(refuse);
  expect(await said()).toEqual(['cargo', 'crew', 'vessel']);
  await disk.changeDossier('ferry', [(now) => answered('mast', now)]);
  expect(await said()).toContain('mast');
});

test('nothing readable is put into the place of a protected project', async () => {
  await saveDossier(ferry);
  await protect('ferry', PASSPHRASE);
  const before = await record();
  const LOCKED = { name: 'LockedError' };
  await expect(loadDossier('ferry')).rejects.toMatchObject(LOCKED);
  await expect(openDossier('ferry', JSON.stringify(answered('mast')))).rejects.toMatchObject(LOCKED);
  await expect(changeDossier('ferry', [(now) => answered('mast', now)])).rejects.toMatchObject(LOCKED);
  await expect(saveWithChanges(ferry, [])).rejects.toMatchObject(LOCKED);
  await expect(saveAll([ferry])).rejects.toMatchObject(LOCKED);
  await discard('ferry', JSON.stringify(answered('mast')));
  expect((await database.binned.get('ferry'))?.project).toEqual(before);
  await putBack('ferry');
  expect(await record()).toEqual(before);
});

test('what a page had left behind before is laid over it once it opens', async () => {
  await saveDossier(ferry);
  const disk = await protect('ferry', PASSPHRASE);
  const found = await disk.openDossier('ferry', JSON.stringify(answered('mast')));
  expect(Object.keys(found?.left?.(ferry).answers ?? {})).toContain('mast');
});

test('an older state in the bin is sealed with the project, and gone from the bin', async () => {
  await saveDossier(answered('mast'));
  await discard('ferry');
  await saveDossier(ferry);
  await protect('ferry', PASSPHRASE);
  expect(await database.binned.count()).toBe(0);
  expect(await said()).toContain('mast');
});

test('a project whose protection is taken off is as it was, and a tab that had it open goes on', async () => {
  await saveDossier(ferry);
  const disk = await protect('ferry', PASSPHRASE);
  const elsewhere = await unlock('ferry', PASSPHRASE);
  await disk.unprotect('ferry');
  expect(await loadDossier('ferry')).toEqual(ferry);
  await elsewhere.changeDossier('ferry', [(now) => answered('mast', now)]);
  expect(await loadDossier('ferry')).toEqual(answered('mast'));
  expect((await listed()).summaries).toMatchObject([{ name: 'Le bac', answered: 3 }]);
});

test('a backup holds it as it lies on disk, and another device takes it, to be opened there', async () => {
  await saveDossier(ferry);
  await saveDossier({ ...ferry, id: 'barge' });
  await protect('ferry', PASSPHRASE);
  const there = await everything(() => undefined);
  expect([there.readable.toSorted(), there.unreadable]).toEqual([['barge', 'ferry'], []]);
  const file = backupFile(there.projects, 5);
  expect((await file.text()).match(/Le bac/g)).toHaveLength(1);
  const read = await contentOf(file);
  const backup = read.ok && 'backup' in read ? read.backup : undefined;
  expect(backup).toMatchObject({ dossiers: [{ id: 'barge' }], locked: [{ id: 'ferry' }], unread: [] });

  const standings = async () => (await comparedLocked(backup?.locked ?? [])).map(({ standing }) => standing);
  expect(await standings()).toEqual(['same']);
  expect((await compared([ferry])).map(({ standing, ways }) => [standing, ways])).toEqual([
    ['locked', ['copy', 'leave']]
  ]);
  await (await unlock('ferry', PASSPHRASE)).changeDossier('ferry', [(now) => answered('mast', now)]);
  expect(await standings()).toEqual(['sealed']);
  await emptyDevice();
  expect(await standings()).toEqual(['new']);
  await saveAll([], backup?.locked);
  expect(await said()).toEqual(['cargo', 'crew', 'vessel']);
});
