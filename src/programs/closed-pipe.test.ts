import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const unusable = fileURLToPath(new URL('unusable.ts', import.meta.url));

/** How a program ends, and what it says of it, where its reader stops at the first line. */
async function readToTheFirstLine(program: string) {
  const running = spawn(process.execPath, [
    '--import',
    'tsx',
    '--input-type=module',
    '-e',
    `import { run } from ${JSON.stringify(unusable)};\n${program}`
  ]);
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

it('without it, the same reader meets a trace', async () => {
  const { exit, complaint } = await readToTheFirstLine(`void run;\n${MANY_LINES}`);
  expect(exit).not.toBe(0);
  expect(complaint).toContain('EPIPE');
});
