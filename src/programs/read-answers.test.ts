import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { questionsOf } from '#engine/course/course.ts';
import { emptyDossier } from '#engine/dossier.ts';
import { courseShape } from '#knowledge/compile.ts';
import { fileFromDossier } from '#storage/dossier-file.ts';
import { readProject } from './read-answers.ts';
import { Unusable } from './unusable.ts';

const questions = questionsOf(courseShape());
const dossier = emptyDossier({
  id: 'one',
  name: 'Un commun',
  purpose: '',
  createdAt: 1,
  contentVersion: 'test'
});
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-answers-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function read(text: string | Uint8Array) {
  const file = join(folder, 'project.json');
  await writeFile(file, text);
  return readProject(file, questions);
}

it('reads answers alone and whole projects, with or without the mark that some editors put first', async () => {
  for (const mark of ['', '\uFEFF']) {
    expect((await read(`${mark}{"answers": {"maturity": "idea"}}`)).answers).toEqual({ maturity: 'idea' });
    expect((await read(`${mark}${fileFromDossier(dossier)}`)).name).toBe('Un commun');
  }
});

it('whatever is no project is refused with a sentence that names the file, and never crashes', async () => {
  const unreadable = ['', '{', '\uFEFF', 'null', '[]', '"plan"', '{"answers": 1}', '['.repeat(100_000)];
  for (const text of [...unreadable, Uint8Array.from([0xff, 0xfe, 0x7b, 0x00])]) {
    await expect(read(text)).rejects.toThrow(Unusable);
    await expect(read(text)).rejects.toThrow('project.json: ');
  }
  await expect(readProject(folder, questions)).rejects.toThrow(Unusable);
  await expect(readProject(join(folder, 'nowhere.json'), questions)).rejects.toThrow(Unusable);
});

it('more options than a question takes are refused in words, alone and in a project', async () => {
  const motive = ['rights', 'livelihood', 'verdict'];
  const said = { ...dossier, answers: { motive: { value: motive, note: '', at: 1 } } };
  for (const text of [JSON.stringify({ answers: { motive } }), fileFromDossier(said)]) {
    await expect(read(text)).rejects.toThrow(/answers\.motive .* expected a list of at most 2 of/);
  }
});
