import { beforeEach, expect, test, vi } from 'vitest';
import { database } from './database.ts';
import { discard, putBack } from './bin.ts';
import { changeDossier, saveDossier } from './dossiers.ts';
import { failureFrom } from './failure.ts';
import { ferry } from './fixture.ts';
import { emptyDevice } from './fixture-device.ts';
import { watchList, type Listed } from './list.ts';
import { watchDossier } from './watch.ts';

beforeEach(emptyDevice);

/** What a watcher was told, in order. */
function listener<Told>() {
  const told: Told[] = [];
  const errors: unknown[] = [];
  return {
    told,
    errors,
    changed: (now: Told) => void told.push(now),
    failed: (error: unknown) => void errors.push(error)
  };
}

test('a watched dossier is told at once, and at every change until it is gone', async () => {
  await saveDossier(ferry);
  const { told, changed, failed, errors } = listener<unknown>();
  const stop = watchDossier('ferry', changed, failed);
  await vi.waitFor(() => expect(told).toEqual([ferry]));
  await changeDossier('ferry', [(dossier) => ({ ...dossier, name: 'La barge' })]);
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ ...ferry, name: 'La barge' }));
  await discard('ferry');
  await vi.waitFor(() => expect(told.at(-1)).toBeUndefined());
  expect(errors).toEqual([]);
  stop();
});

test('whoever has stopped watching is told nothing more', async () => {
  await saveDossier(ferry);
  const [stopped, going] = [listener<unknown>(), listener<unknown>()];
  const stop = watchDossier('ferry', stopped.changed, stopped.failed);
  const stopOther = watchDossier('ferry', going.changed, going.failed);
  await vi.waitFor(() => expect([stopped.told.length, going.told.length]).toEqual([1, 1]));
  stop();
  await changeDossier('ferry', [(dossier) => ({ ...dossier, name: 'La barge' })]);
  await vi.waitFor(() => expect(going.told).toHaveLength(2));
  expect(stopped.told).toHaveLength(1);
  stopOther();
});

test('the list is told again whenever a project comes, goes into the bin or is put back', async () => {
  const { told, changed, failed } = listener<Listed>();
  const stop = watchList(changed, failed);
  const ids = () => [told.at(-1)?.summaries, told.at(-1)?.bin].map((list) => list?.map(({ id }) => id));
  await vi.waitFor(() => expect(ids()).toEqual([[], []]));
  await saveDossier(ferry);
  await vi.waitFor(() => expect(ids()).toEqual([['ferry'], []]));
  await discard('ferry');
  await vi.waitFor(() => expect(ids()).toEqual([[], ['ferry']]));
  await putBack('ferry');
  await vi.waitFor(() => expect(ids()).toEqual([['ferry'], []]));
  stop();
});

test('a stored dossier that is broken is told as a failure', async () => {
  await database.dossiers.put({ ...ferry, schemaVersion: 99 });
  const { told, errors, changed, failed } = listener<unknown>();
  const stop = watchDossier('ferry', changed, failed);
  await vi.waitFor(() => expect(errors).toHaveLength(1));
  expect(told).toEqual([]);
  expect(failureFrom(errors[0])).toBe('unknown');
  stop();
});
