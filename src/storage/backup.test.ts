import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SCHEMA_VERSION } from '#engine/dossier.ts';
import { BACKUP, BACKUP_VERSION, backupFile } from './backup-file.ts';
import { fileFromDossier } from './dossier-file.ts';
import { contentOf, MOST_BYTES } from './file.ts';
import { ferry, someDossier } from './fixture.ts';

/** A backup of ours, save what a test says. */
const backupWith = (more: object) =>
  new Blob([JSON.stringify({ format: BACKUP, version: BACKUP_VERSION, madeAt: 5, dossiers: [], ...more })]);

test('a backup that was written is read as the same projects', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(someDossier, { maxLength: 5, selector: ({ id }) => id }),
      fc.nat(8.64e15),
      async (dossiers, madeAt) => {
        expect(await contentOf(backupFile(dossiers, madeAt))).toEqual({
          ok: true,
          backup: { madeAt, dossiers, locked: [], unread: [] }
        });
      }
    ),
    { numRuns: 40 }
  );
});

test('a damaged project is named with the place where it breaks, and the others are read', async () => {
  const projects = [
    { ...ferry, id: 'one', answers: { vessel: 'raft' } },
    ferry,
    { ...ferry, name: 'D’après-demain', schemaVersion: SCHEMA_VERSION + 1 },
    'nothing that was written'
  ];
  expect(await contentOf(backupFile(projects, 5))).toEqual({
    ok: true,
    backup: {
      madeAt: 5,
      dossiers: [ferry],
      locked: [],
      unread: [
        { name: 'Le bac', newer: false, place: 'answers.vessel' },
        { name: 'D’après-demain', newer: true, place: 'schemaVersion' },
        { name: '', newer: false, place: '' }
      ]
    }
  });
});

test('a project that a backup holds twice is read once, with what both say', async () => {
  const other = { ...ferry, answers: { mast: { value: 'one', note: '', at: 9 } }, updatedAt: 9 };
  const read = await contentOf(backupFile([ferry, other], 5));
  const dossiers = read.ok && 'backup' in read ? read.backup.dossiers : [];
  expect(dossiers.map(({ answers }) => Object.keys(answers).sort())).toEqual([
    ['cargo', 'crew', 'mast', 'vessel']
  ]);
});

test('a file of one project is still read, and one over its limit is still refused', async () => {
  expect(await contentOf(new Blob([fileFromDossier(ferry)]))).toEqual({ ok: true, dossier: ferry });
  expect(await contentOf(new Blob([fileFromDossier(ferry).padEnd(MOST_BYTES + 1)]))).toMatchObject({
    refusal: 'too-large'
  });
});

test.each([
  ['newer', { version: BACKUP_VERSION + 1, dossiers: 'in another shape' }],
  ['invalid', { version: 'first' }],
  ['invalid', { madeAt: 'yesterday' }],
  ['invalid', { dossiers: {} }],
  ['foreign', { format: 'another/backup' }]
])('a backup is refused as %s where it cannot be read: %j', async (refusal, wrong) => {
  expect(await contentOf(backupWith(wrong))).toEqual({ ok: false, refusal, place: '' });
});

test('a backup cut short anywhere is damaged', async () => {
  const whole = (await backupFile([ferry], 5).text()).trim();
  for (let length = 0; length < whole.length; length += 7)
    expect(await contentOf(new Blob([whole.slice(0, length)]))).toMatchObject({ refusal: 'damaged' });
});
