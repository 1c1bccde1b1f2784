import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { TEXT, type Dossier } from '#engine/dossier.ts';
import { database } from './database.ts';
import { changeDossier, loadDossier, openDossier, saveDossier, saveWithChanges } from './dossiers.ts';
import { discard } from './bin.ts';
import { ferry, someDossier } from './fixture.ts';
import { emptyDevice } from './fixture-device.ts';
import { listed } from './list.ts';

beforeEach(emptyDevice);

const summaries = async () => (await listed()).summaries;

const answered = (question: string) => (dossier: Dossier) => ({
  ...dossier,
  answers: { ...dossier.answers, [question]: { value: 'yes', note: '', at: 9 } }
});

const storedAsIs = (stored: object) => database.dossiers.put({ ...ferry, ...stored });

test('a saved dossier is loaded as it was', async () => {
  await fc.assert(
    fc.asyncProperty(someDossier, async (dossier) => {
      await saveDossier(dossier);
      expect(await loadDossier(dossier.id)).toEqual(dossier);
    }),
    { numRuns: 30 }
  );
});

test('there is nothing under an unknown id', async () => {
  expect(await loadDossier('nowhere')).toBeUndefined();
});

test('changes made at the same time all stay', async () => {
  await saveDossier({ ...ferry, answers: {} });
  await Promise.all(
    ['vessel', 'crew', 'cargo'].map((question) => changeDossier('ferry', [answered(question)]))
  );
  expect(Object.keys((await loadDossier('ferry'))?.answers ?? {})).toEqual(['vessel', 'crew', 'cargo']);
  expect((await summaries())[0]?.answered).toBe(3);
});

test('a change returns the dossier as it is on disk', async () => {
  await saveDossier(ferry);
  const changed = await changeDossier('ferry', [(dossier) => ({ ...dossier, name: 'La barge' })]);
  expect(changed).toEqual({ dossier: { ...ferry, name: 'La barge' }, refused: [] });
  expect(await loadDossier('ferry')).toEqual(changed.dossier);
});

test('a change to a deleted dossier is an error and brings nothing back', async () => {
  await saveDossier(ferry);
  await discard('ferry');
  await expect(changeDossier('ferry', [answered('crew')])).rejects.toMatchObject({ name: 'NotFoundError' });
  expect(await loadDossier('ferry')).toBeUndefined();
  expect(await summaries()).toEqual([]);
});

test('the list shows the most recently changed first, and counts answers without bare notes', async () => {
  for (const [id, updatedAt] of [
    ['old', 1],
    ['new', 3],
    ['middle', 2]
  ] as const) {
    await saveDossier({ ...ferry, id, updatedAt });
  }
  expect((await summaries()).map(({ id }) => id)).toEqual(['new', 'middle', 'old']);
  await changeDossier('old', [(dossier) => ({ ...dossier, updatedAt: 4 })]);
  expect((await summaries())[0]).toEqual({
    id: 'old',
    name: 'Le bac',
    createdAt: 1,
    updatedAt: 4,
    answered: 2
  });
});

test.each<[string, object]>([
  ['an answer of another kind', { answers: { vessel: 'raft' } }],
  ['a newer shape', { schemaVersion: 99 }],
  ['no answers', { answers: undefined }]
])('what is stored but broken is an error, never a dossier: %s', async (_, broken) => {
  await storedAsIs(broken);
  const change = (dossier: Dossier) => ({ ...dossier, name: 'mended' });
  await expect(loadDossier('ferry')).rejects.toThrow();
  await expect(changeDossier('ferry', [change])).rejects.toThrow();
  expect(await database.dossiers.get('ferry')).toMatchObject({ name: 'Le bac' });
});

test('a change that fails, or that could not be read back, is refused alone; the others are on disk', async () => {
  await saveDossier(ferry);
  const failing = () => {
    throw new Error('overboard');
  };
  const tooLong = (dossier: Dossier) => ({ ...dossier, name: 'x'.repeat(TEXT) });
  const { refused } = await changeDossier('ferry', [answered('mast'), failing, tooLong, answered('sail')]);
  expect(refused).toEqual([failing, tooLong]);
  expect(await loadDossier('ferry')).toEqual(answered('sail')(answered('mast')(ferry)));
});

test('a new project is put on disk with what was said of it since, but for what cannot be kept', async () => {
  const wrong = (dossier: Dossier) => ({ ...dossier, createdAt: NaN });
  expect(await saveWithChanges(ferry, [wrong, answered('mast')])).toEqual({
    dossier: answered('mast')(ferry),
    refused: [wrong]
  });
  expect(await loadDossier('ferry')).toEqual(answered('mast')(ferry));
  expect(await summaries()).toMatchObject([{ id: 'ferry', answered: 3 }]);
});

test('a whole project that is put on disk where it is after all takes nothing away', async () => {
  await saveDossier(answered('mast')(ferry));
  await saveWithChanges({ ...ferry, name: 'La barge', updatedAt: 9 }, [answered('sail')]);
  const kept = await loadDossier('ferry');
  expect(kept?.name).toBe('La barge');
  expect(Object.keys(kept?.answers ?? {})).toEqual(expect.arrayContaining(['mast', 'sail', 'vessel']));
});

test('what a page left behind is laid over what is on disk, or stands alone where nothing can be read', async () => {
  const left = JSON.stringify(answered('mast')(ferry));
  expect(await openDossier('ferry', left)).toEqual({ dossier: answered('mast')(ferry), onDisk: false });
  expect(await openDossier('ferry')).toBeUndefined();
  await saveDossier(ferry);
  expect(await openDossier('ferry')).toEqual({ dossier: ferry, onDisk: true });
  const found = await openDossier('ferry', left);
  expect(found?.left?.(ferry).answers).toEqual(answered('mast')(ferry).answers);
  await storedAsIs({ answers: 'none' });
  expect(await openDossier('ferry', left)).toMatchObject({ onDisk: false });
  await expect(openDossier('ferry', 'no project')).rejects.toThrow();
});

test('what could not be read again is never put on disk, whatever brings it', async () => {
  await saveDossier(ferry);
  const long = { ...ferry, name: 'x'.repeat(TEXT) };
  await expect(saveDossier(long)).rejects.toThrow();
  await expect(saveWithChanges(long, [])).rejects.toThrow();
  expect(await loadDossier('ferry')).toEqual(ferry);
});

test('a dossier and its summary are saved both or neither', async () => {
  const refuse = () => {
    throw new Error('no room');
  };
  database.summaries.hook('creating', refuse);
  await expect(saveDossier(ferry)).rejects.toThrow('no room');
  database.summaries.hook('creating').unsubscribe(refuse);
  expect(await loadDossier('ferry')).toBeUndefined();
});
