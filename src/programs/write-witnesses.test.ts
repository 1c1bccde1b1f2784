import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { questionsById } from '#engine/reason/situation.ts';
import { known } from './proofs/knowledge.ts';
import { witnessesIn } from './proofs/witnesses.ts';
import { readProject } from './read-answers.ts';
import { writeWitnesses } from './write-witnesses.ts';

const folder = () => mkdtemp(join(tmpdir(), 'witnesses-'));

test('two files are written for an advice, that the programs read back', async () => {
  const [one] = known.advice;
  const witnesses = witnessesIn({ ...known, advice: one ? [one] : [] });
  const into = join(await folder(), 'made', 'here');
  await writeWitnesses(witnesses, into, new Date());
  const files = await readdir(into);
  expect(files.toSorted()).toEqual([`${one?.id}.attained.json`, `${one?.id}.avoided.json`]);
  const attained = await readProject(join(into, files.toSorted()[0] ?? ''), questionsById(known.questions));
  expect(attained.name).toBe(`${one?.fr.title} (retenu)`);
  expect(attained.answers).toEqual(witnesses.find(({ verdict }) => verdict === 'attained')?.answers);
});

test('a place where nothing can be written is said in one line', async () => {
  const file = join(import.meta.dirname, 'write-witnesses.ts');
  await expect(writeWitnesses([], join(file, 'inside'), new Date())).rejects.toThrow(
    'cannot be made a folder'
  );
});
