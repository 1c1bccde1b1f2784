import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDossier, SCHEMA_VERSION } from '#engine/dossier.ts';
import { fileFromDossier } from '#storage/dossier-file.ts';
import { dossierFromFile } from '#storage/file.ts';
import { someDossier } from '#storage/fixture.ts';
import { everybody } from './people.ts';

const FILE = `static/schemas/dossier-${SCHEMA_VERSION}.schema.json`;
const schema = JSON.parse(readFileSync(FILE, 'utf8')) as object;
const valid = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

const faultsIn = (text: string) => (valid(JSON.parse(text)) ? [] : (valid.errors ?? []));

describe('The published schema of the data', () => {
  it.each([...everybody('fr'), ...everybody('en')].map((dossier) => [dossier.id, dossier] as const))(
    'holds what leaves: %s',
    (_, dossier) => expect(faultsIn(fileFromDossier(dossier))).toEqual([])
  );

  it.each(
    readdirSync('tests/past').flatMap((version) =>
      readdirSync(join('tests/past', version))
        .filter((name) => name.endsWith('.parcours-communs.json'))
        .map((name) => join('tests/past', version, name))
    )
  )('holds what past versions have written: %s', (file) =>
    expect(faultsIn(readFileSync(file, 'utf8'))).toEqual([])
  );

  it('holds every project that can be saved, and what it holds is read back', () =>
    fc.assert(
      fc.property(someDossier, (dossier) => {
        const text = fileFromDossier(dossier);
        expect(faultsIn(text)).toEqual([]);
        expect(dossierFromFile(text).ok).toBe(true);
      })
    ));

  /** A project whose part at this place was spoilt. */
  const spoilt = (path: readonly string[], value: unknown): string => {
    const file: unknown = JSON.parse(
      fileFromDossier({
        ...emptyDossier({ id: 'one', name: 'Le bac', purpose: '', createdAt: 1, contentVersion: '' }),
        answers: { needs: { value: ['upkeep'], note: '', at: 1 } },
        actions: { act: { owner: '', due: '', state: 'to-do', note: '', reason: '', at: 1 } },
        picks: {
          donations: {
            picked: true,
            amount: null,
            payers: null,
            inKind: false,
            months: null,
            signed: false,
            at: 1
          }
        }
      })
    );
    const last = path.at(-1) ?? '';
    const holder = path.slice(0, -1).reduce<unknown>((part, key) => Reflect.get(Object(part), key), file);
    Reflect.set(Object(holder), last, value);
    return JSON.stringify(file);
  };
  it.each([
    [['format'], 'other'],
    [['schemaVersion'], SCHEMA_VERSION + 1],
    [['dossier', 'id'], 'a b'],
    [['dossier', 'name'], 1],
    [['dossier', 'name'], 'x'.repeat(701)],
    [['dossier', 'createdAt'], -1],
    [['dossier', 'answers'], []],
    [['dossier', 'answers', 'needs', 'value'], []],
    [['dossier', 'answers', 'needs', 'value'], 'A'],
    [['dossier', 'answers', 'needs', 'note'], 'x'.repeat(20_001)],
    [['dossier', 'actions', 'act', 'state'], 'later'],
    [['dossier', 'actions', 'act', 'due'], 'soon'],
    [['dossier', 'picks', 'donations', 'payers'], 0],
    [['dossier', 'picks', 'donations', 'amount'], { low: 1 }]
  ] as const)('refuses what the product refuses: %j', (path, value) => {
    const text = spoilt(path, value);
    expect(dossierFromFile(text).ok).toBe(false);
    expect(faultsIn(text)).not.toEqual([]);
  });
});
