import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fields } from '#knowledge/fields/index.ts';
import type { FieldPlace } from '#knowledge/kinds/field.ts';

/** Every writing of a place: its name where it is spelt out, rather than taken from the place’s own file. */
const written = ['src/knowledge/fields', 'src/knowledge/places'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/\bname: (['"`])(.+?)\1/g)].map(
        ([, , name = '']) => ({ name, file: join(folder, file) })
      )
    )
);

const named = fields.flatMap(({ neighbours, houses, holders }) => [...neighbours, ...houses, ...holders]);

const modules = import.meta.glob<Readonly<Record<string, FieldPlace>>>('../src/knowledge/places/*.ts', {
  eager: true
});
const shared = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported).map(([id, place]) => ({ id, place, file }))
);

const inOneWord = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('a place that fields name', () => {
  it('is written once, whatever lists it is in', () => {
    const twice = written.filter(({ name }) => written.filter((other) => other.name === name).length > 1);
    expect(twice).toEqual([]);
  });

  it('is written where this test reads', () => {
    const read = new Set(written.map(({ name }) => name));
    expect(named.filter(({ name }) => !read.has(name))).toEqual([]);
  });

  it('has a file of its own, which bears its id, when several lists name it', () => {
    expect(shared.map(({ file }) => inOneWord(file.replace(/^.*\/|\.ts$/g, '')))).toEqual(
      shared.map(({ id }) => id)
    );
    const inOneList = shared.filter(
      ({ place }) => named.filter(({ name }) => name === place.name).length < 2
    );
    expect(inOneList.map(({ id }) => id)).toEqual([]);
  });
});
