import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { exampleAnswers } from '#knowledge/example/answers.ts';

const unusable = fileURLToPath(new URL('unusable.ts', import.meta.url));

/** How a program ends, and what it says of it, where its reader stops at the first line. */
const readToTheFirstLine = (program: string) =>
  untilTheFirstLine([
    '--import',
    'tsx',
    '--input-type=module',
    '-e',
    `import { run } from ${JSON.stringify(unusable)};\n${program}`
  ]);

async function untilTheFirstLine(what: readonly string[]) {
  const running = spawn(process.execPath, what);
  const complaint = text(running.stderr);
  running.stdout.once('data', () => running.stdout.destroy());
  await once(running, 'exit');
  return { exit: running.exitCode, complaint: await complaint };
}

const MANY_LINES = `for (let line = 0; line < 200; line += 1) {
  console.log('x'.repeat(10_000));
  await new Promise((resolve) => setTimeout(resolve, 1));
}`;

it('whoever stops reading ends a program in silence, and its verdict stays', async () => {
  expect(await readToTheFirstLine(`await run(async () => {${MANY_LINES}});`)).toEqual({
    exit: 0,
    complaint: ''
  });
  expect(await readToTheFirstLine(`await run(async () => {${MANY_LINES} process.exitCode = 1;});`)).toEqual({
    exit: 1,
    complaint: ''
  });
});

it('the advice itself ends in silence where its reader stops at the first line', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'closed-pipe-'));
  const file = join(folder, 'answers.json');
  writeFileSync(file, JSON.stringify({ answers: exampleAnswers }));
  const advise = fileURLToPath(new URL('advise.ts', import.meta.url));
  expect(await untilTheFirstLine(['--import', 'tsx', advise, file])).toEqual({ exit: 0, complaint: '' });
  rmSync(folder, { recursive: true });
});

it('without it, the same reader meets a trace', async () => {
  const { exit, complaint } = await readToTheFirstLine(`void run;\n${MANY_LINES}`);
  expect(exit).not.toBe(0);
  expect(complaint).toContain('EPIPE');
});
