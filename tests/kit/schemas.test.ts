import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { kitFilesOf } from '#programs/kit.ts';
import { people } from '#knowledge/people/index.ts';
import { onOneLine } from '#sheets/kit/one-line.ts';
import { AT, dossierOf } from '../exports/people.ts';
import { fileOf, kits } from './everybody.ts';

const ajv = new Ajv({ allErrors: true, formats: fullFormats });

const yaml = (text: string): unknown => parse(text);
const json = (text: string): unknown => JSON.parse(text);

/** The files that a standard describes, how each is read, and how many people have one at least. */
const standards = [
  { path: 'publiccode.yml', schema: 'publiccode-0.7', read: yaml, atLeast: 15 },
  { path: 'funding.json', schema: 'funding-1.1.0', read: json, atLeast: 8 },
  { path: 'CITATION.cff', schema: 'citation-1.2.0', read: yaml, atLeast: 30 }
] as const;

const validators = Object.fromEntries(
  standards.map(({ path, schema }) => [
    path,
    ajv.compile(JSON.parse(readFileSync(`tests/schemas/${schema}.schema.json`, 'utf8')) as object)
  ])
);

const errorsIn = (path: string, data: unknown) => {
  const valid = validators[path];
  return valid?.(data) ? [] : (valid?.errors ?? ['no schema']);
};

describe.each(standards)('$path', ({ path, read, atLeast }) => {
  const written = kits.flatMap((kit) => {
    const file = fileOf(kit, path);
    return file ? [{ ...kit, file }] : [];
  });

  it('is what its standard describes, for everybody whose resource has one', () => {
    expect(written.length).toBeGreaterThanOrEqual(atLeast);
    for (const { name, file } of written) expect(errorsIn(path, read(file.text)), name).toEqual([]);
  });

  it('is refused where it lacks something: the schema sees it', () => {
    const data = new Map(Object.entries(read(written[0]?.file.text ?? '') as object));
    for (const key of [...data.keys()].filter((one) => /name|legal|entity|authors|url/.test(one)))
      expect(errorsIn(path, { ...Object.fromEntries(data), [key]: undefined }), key).not.toEqual([]);
  });
});

const coder = people.find(({ id }) => id === 'river-boatmen');
if (!coder) throw new Error('There is no such person.');

test('whatever a project is called, and whomever it names, the files are read back as they were meant', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
      fc.constantFrom(
        'a: b',
        '- x',
        '"',
        "'",
        '#',
        'no',
        '1.0',
        '\u0085',
        '\u2028',
        '{',
        '&a',
        '%',
        '\t',
        '\\'
      ),
      (words, sign) => {
        const name = `${sign}${words}`;
        const owner = { owner: name, due: '', state: 'to-do', note: '', reason: '', at: 1 } as const;
        const dossier = {
          ...dossierOf(coder, 'fr'),
          name,
          purpose: `${words}${sign}`,
          actions: { 'set-licence': owner }
        };
        const files = kitFilesOf(dossier, 'fr', AT);
        for (const { path, read } of standards) {
          const data: unknown = read(fileOf({ files }, path)?.text ?? '');
          expect(errorsIn(path, data), path).toEqual([]);
        }
        const meant = onOneLine(name);
        const record = new Map(
          Object.entries(yaml(fileOf({ files }, 'publiccode.yml')?.text ?? '') as object)
        );
        expect(record.get('name')).toBe(meant || '[À COMPLÉTER\u00a0: le nom du projet]');
      }
    ),
    { numRuns: 30 }
  ));
