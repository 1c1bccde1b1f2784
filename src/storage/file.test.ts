import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SCHEMA_VERSION, type Dossier } from '#engine/dossier.ts';
import { fileFromDossier } from './dossier-file.ts';
import { contentOf, dossierFromFile, MOST_BYTES } from './file.ts';
import { ferry, someDossier } from './fixture.ts';
import { MOST_BACKUP_BYTES } from './backup-file.ts';

const format = 'parcours-communs/dossier';

/** A file of ours, save what a test says. */
const fileWith = (dossier: unknown, schemaVersion: unknown = SCHEMA_VERSION): string =>
  JSON.stringify({ format, schemaVersion, dossier });

const refused = (refusal: string, place = '') => ({ ok: false, refusal, place });

test('a file that was written is read as the same dossier', async () => {
  await fc.assert(
    fc.asyncProperty(someDossier, async (dossier) => {
      const text = fileFromDossier(dossier);
      expect(dossierFromFile(text)).toEqual({ ok: true, dossier });
      expect(await contentOf(new Blob([text]))).toEqual({ ok: true, dossier });
    })
  );
});

test('a file in an old alphabet is read with its accents', async () => {
  const bytes = Uint8Array.from(
    fileFromDossier({ ...ferry, name: 'Le bac d\u00E9j\u00E0 vu', purpose: '' }),
    (sign) => sign.charCodeAt(0)
  );
  expect(await contentOf(new Blob([bytes]))).toMatchObject({
    ok: true,
    dossier: { name: 'Le bac déjà vu' }
  });
});

test('a file that has gone meanwhile is told, and so is one that is too large to be opened', async () => {
  for (const name of ['NotReadableError', 'NotFoundError', 'SecurityError', 'AbortError']) {
    const gone = new Blob(['{}']);
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', name));
    expect(await contentOf(gone), name).toEqual(refused('unreadable'));
  }
  const large = new Blob(['{}']);
  Object.defineProperty(large, 'size', { value: MOST_BACKUP_BYTES + 1 });
  expect(await contentOf(large)).toEqual(refused('too-large'));
});

test('lines that end as on Windows or on old machines do no harm, in whichever alphabet', async () => {
  const written = fileFromDossier({ ...ferry, name: 'Déjà vu' });
  for (const end of ['\r\n', '\r', '\n\n'])
    for (const mark of ['', '\uFEFF']) {
      const text = mark + written.replaceAll('\n', end);
      expect(await contentOf(new Blob([text]))).toMatchObject({ ok: true, dossier: { name: 'Déjà vu' } });
    }
});

test('a file that mail has cut into lines, or that somebody wrote remarks into, is damaged, and told so', async () => {
  const written = fileFromDossier({ ...ferry, name: 'Le bac de la rive gauche et de la rive droite' });
  const wrapped = written.replaceAll(/(.{20}) (?=.)/g, '$1\n');
  const quotedPrintable = written.replaceAll('=', '=3D').replaceAll(/.{40}/g, '$&=\n');
  const remarked = written.replace('{', '{\n  // relu par Sam');
  const comma = written.replace(/\n\}\s*$/, ',\n}');
  for (const text of [wrapped, quotedPrintable, remarked, comma]) {
    expect(text).not.toBe(written);
    expect(await contentOf(new Blob([text]))).toEqual(refused('damaged'));
  }
});

test('a byte order mark, as some editors add one, does no harm', () => {
  expect(dossierFromFile(`\uFEFF${fileFromDossier(ferry)}`)).toEqual({ ok: true, dossier: ferry });
});

test('what a file leaves out is empty, what it adds is left aside', () => {
  const { id, name, createdAt, updatedAt, schemaVersion } = ferry;
  const terse = { id, name, createdAt, updatedAt, schemaVersion, answers: { vessel: { value: 'raft' } } };
  const read: Dossier = {
    ...terse,
    purpose: '',
    contentVersion: '',
    answers: { vessel: { value: 'raft', note: '', at: 0 } },
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
  };
  expect(dossierFromFile(fileWith({ ...terse, colour: 'red' }))).toEqual({ ok: true, dossier: read });
});

test('a file cut short anywhere is damaged', () => {
  const whole = fileFromDossier(ferry).trim();
  for (let length = 0; length < whole.length; length += 1) {
    expect(dossierFromFile(whole.slice(0, length))).toEqual(refused('damaged'));
  }
});

test('a text that is no JSON is damaged, a JSON that is not ours is foreign', () => {
  const isJson = (text: string) => {
    try {
      return JSON.parse(text) !== undefined;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
      expect(dossierFromFile(text)).toEqual(refused(isJson(text) ? 'foreign' : 'damaged'));
    })
  );
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(dossierFromFile(text)).toEqual(refused('foreign'));
    })
  );
});

test.each([
  'null',
  '[]',
  '0',
  '""',
  'true',
  '{}',
  `["${format}"]`,
  JSON.stringify(ferry),
  `{"format":"${format}"}`
])('a JSON without our envelope is foreign: %s', (text) => {
  expect(dossierFromFile(text)).toEqual(refused('foreign'));
});

test('the file of another program is foreign, even where it looks like ours', () => {
  const other = fileWith(ferry).replace(format, 'another/dossier');
  expect(dossierFromFile(other)).toEqual(refused('foreign'));
});

test('an envelope hidden in a prototype is foreign', () => {
  expect(dossierFromFile(`{"__proto__":${fileWith(ferry)}}`)).toEqual(refused('foreign'));
});

test('a file too large to be a dossier is not even parsed', () => {
  const padded = (length: number) => fileWith(ferry).padEnd(length);
  expect(dossierFromFile(padded(MOST_BYTES)).ok).toBe(true);
  expect(dossierFromFile(padded(MOST_BYTES + 1))).toEqual(refused('too-large'));
});

test('a file nested beyond reason is refused, not a crash', () => {
  const nested = `${'['.repeat(500_000)}${']'.repeat(500_000)}`;
  expect(['damaged', 'foreign']).toContain((dossierFromFile(nested) as { refusal?: string }).refusal);
  const inside = `{"format":"${format}","schemaVersion":1,"dossier":${nested}}`;
  expect(dossierFromFile(inside).ok).toBe(false);
});

test('a file of a newer version is refused as such, whatever it holds', () => {
  expect(dossierFromFile(fileWith(ferry, SCHEMA_VERSION + 1))).toEqual(refused('newer'));
  expect(dossierFromFile(fileWith('something else', SCHEMA_VERSION + 1))).toEqual(refused('newer'));
});

test('a place is named in a few words, however long its name is', () => {
  const read = dossierFromFile(
    fileWith({ ...ferry, answers: { ['é '.repeat(1_000_000)]: { value: 'raft' } } })
  );
  expect(read).toMatchObject({ ok: false, refusal: 'invalid' });
  expect(read.ok ? '' : read.place).toMatch(/^answers\.é é .{90,110}$/);
});

test('a file in which everything is wrong is refused at its first fault, and not counted through', () => {
  const wrong = Array.from({ length: 2_000_000 }, () => 0);
  expect(dossierFromFile(fileWith({ ...ferry, ownActions: wrong }))).toEqual(
    refused('invalid', 'ownActions.0')
  );
});
