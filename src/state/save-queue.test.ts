import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyDossier, TEXT, type Dossier } from '#engine/dossier.ts';
import { applied, type Change } from '#storage/applied.ts';
import { SaveQueue, type Disk } from './save-queue.ts';

const ferry = emptyDossier({ id: 'ferry', name: 'Le bac', purpose: '', createdAt: 1, contentVersion: 'a' });

const noting =
  (question: string): Change =>
  (dossier) => ({
    ...dossier,
    answers: { ...dossier.answers, [question]: { value: null, note: 'x', at: 2 } }
  });
const unreadable: Change = (dossier) => ({ ...dossier, name: 'x'.repeat(TEXT) });
const noted = (dossier: Dossier | undefined) => Object.keys(dossier?.answers ?? {});

/** A disk in memory, that fails as often as it is told to. */
function diskWith(fails: () => boolean) {
  let stored: Dossier | undefined;
  const keep = (before: Dossier, changes: readonly Change[]) => {
    const after = applied(before, changes);
    stored = after.dossier;
    return after;
  };
  const door = async (): Promise<Disk> => {
    if (fails()) throw new TypeError('The file of the database did not come.');
    return {
      saveWithChanges: async (dossier, changes) => keep(dossier, changes),
      changeDossier: async (_, changes) => {
        if (!stored) throw new DOMException('gone', 'NotFoundError');
        return keep(stored, changes);
      }
    };
  };
  return { door, stored: () => stored, lose: () => (stored = undefined) };
}

test('a write that fails takes no later one with it', async () => {
  let down = true;
  const disk = diskWith(() => down);
  const queue = new SaveQueue(ferry, false, disk.door);
  queue.add(noting('mast'));
  await expect(queue.write()).rejects.toThrow();
  await expect(queue.write()).rejects.toThrow();
  down = false;
  queue.add(noting('sail'));
  expect(await queue.write()).toBe('whole');
  expect(noted(disk.stored())).toEqual(['mast', 'sail']);
  expect(queue.empty).toBe(true);
});

test('what cannot be kept is refused alone, and not tried again', async () => {
  const disk = diskWith(() => false);
  const queue = new SaveQueue(ferry, false, disk.door);
  for (const change of [noting('mast'), unreadable, noting('sail')]) queue.add(change);
  expect(await queue.write()).toBe('in-part');
  expect(noted(queue.dossier)).toEqual(['mast', 'sail']);
  expect(queue.dossier.name).toBe('Le bac');
  expect(await queue.write()).toBe('nothing');
});

test('a project that has gone from the disk is put back whole', async () => {
  const disk = diskWith(() => false);
  const queue = new SaveQueue(ferry, false, disk.door);
  queue.add(noting('mast'));
  await queue.write();
  disk.lose();
  queue.add(noting('sail'));
  await expect(queue.write()).rejects.toMatchObject({ name: 'NotFoundError' });
  queue.gone();
  await queue.write();
  expect(noted(disk.stored())).toEqual(['mast', 'sail']);
});

test('whatever fails and whenever, all that can be kept is on disk at the end, in the order in which it was said', async () => {
  const step = fc.record({ wrong: fc.boolean(), fails: fc.boolean(), waits: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      let fails = false;
      const disk = diskWith(() => fails);
      const queue = new SaveQueue(ferry, false, disk.door);
      const said: string[] = [];
      for (const [index, { wrong, fails: failing, waits }] of steps.entries()) {
        queue.add(wrong ? unreadable : noting(`q${index}`));
        if (!wrong) said.push(`q${index}`);
        fails = failing;
        const writing = queue.write().catch(() => 'failed');
        if (waits) await writing;
      }
      fails = false;
      await queue.write();
      expect(noted(disk.stored())).toEqual(said);
      expect(queue.empty).toBe(true);
      expect(queue.dossier).toEqual(disk.stored());
    })
  );
});
