import { beforeEach, expect, test } from 'vitest';
import type { Dossier } from '#engine/dossier.ts';
import { database } from './database.ts';
import { loadDossier, saveDossier } from './dossiers.ts';
import { ferry } from './fixture.ts';
import { emptyDevice } from './fixture-device.ts';
import { listed } from './list.ts';
import { compared, everything, saveAll } from './whole-device.ts';

beforeEach(emptyDevice);

const answered = (question: string, at: number, dossier: Dossier = ferry): Dossier => ({
  ...dossier,
  updatedAt: at,
  answers: { ...dossier.answers, [question]: { value: 'yes', note: '', at } }
});
const nothingLeft = () => undefined;

test('everything on the device is there, with what a page left behind; what cannot be read, as it is', async () => {
  await saveDossier({ ...ferry, id: 'barge' });
  await saveDossier(ferry);
  await database.dossiers.put({ ...ferry, id: 'barge', answers: 'none' });
  const left = (id: string) => (id === 'ferry' ? JSON.stringify(answered('mast', 20)) : undefined);
  const { projects, readable, unreadable } = await everything(left);
  expect(projects).toHaveLength(2);
  expect(projects).toContainEqual(answered('mast', 20));
  expect(projects).toContainEqual({ ...ferry, id: 'barge', answers: 'none' });
  expect([readable, unreadable]).toEqual([['ferry'], ['Le bac']]);
  expect(await everything(nothingLeft)).toMatchObject({ readable: ['ferry'] });
});

test('each project of a backup is held against the one here, and nothing is written', async () => {
  await saveDossier(ferry);
  await saveDossier({ ...ferry, id: 'broken' });
  await database.dossiers.put({ ...ferry, id: 'broken', answers: 'none' });
  const standings = async (dossier: Dossier) =>
    (await compared([dossier])).map(({ standing, ways, hereAt }) => [standing, ways[0], hereAt]);
  expect(await standings({ ...ferry, id: 'elsewhere' })).toEqual([['new', 'add', undefined]]);
  expect(await standings(answered('mast', 20))).toEqual([['newer', 'merge', 1]]);
  expect(await standings({ ...ferry, answers: {} })).toEqual([['older', 'leave', 1]]);
  expect(await standings(ferry)).toEqual([['same', 'leave', 1]]);
  expect(await standings(answered('mast', 20, { ...ferry, answers: {} }))).toEqual([['both', 'merge', 1]]);
  expect(await standings({ ...ferry, id: 'broken' })).toEqual([['unreadable', 'copy', undefined]]);
  expect(await loadDossier('ferry')).toEqual(ferry);
});

test('two projects that are too long together can only stand side by side', async () => {
  const own = (of: string) =>
    Array.from({ length: 300 }, (_, rank) => ({
      id: `${of}-${rank}`,
      title: of,
      horizon: 30 as const,
      at: 1
    }));
  await saveDossier({ ...ferry, ownActions: own('here') });
  const [project] = await compared([{ ...ferry, ownActions: own('there') }]);
  expect(project?.ways).toEqual(['copy', 'leave']);
});

test('what is taken from a backup loses nothing of what is here, not even what was said meanwhile', async () => {
  await saveDossier(answered('sail', 30));
  await saveAll([answered('mast', 20), { ...ferry, id: 'barge' }]);
  const kept = await loadDossier('ferry');
  expect(Object.keys(kept?.answers ?? {})).toEqual(expect.arrayContaining(['sail', 'mast', 'vessel']));
  expect((await listed()).summaries).toHaveLength(2);
});

test('a backup is taken whole or not at all', async () => {
  await saveDossier(ferry);
  const refuse = (id: string) => {
    if (id === 'third') throw new DOMException('Full', 'QuotaExceededError');
  };
  database.dossiers.hook('creating', refuse);
  const three = [answered('mast', 20), { ...ferry, id: 'second' }, { ...ferry, id: 'third' }];
  await expect(saveAll(three)).rejects.toThrow('Full');
  database.dossiers.hook('creating').unsubscribe(refuse);
  expect(await loadDossier('ferry')).toEqual(ferry);
  expect((await listed()).summaries.map(({ id }) => id)).toEqual(['ferry']);
});
