import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

type Message = Readonly<{
  data: unknown;
  ports: readonly Readonly<{ postMessage: (said: unknown) => void }>[];
  waitUntil: (done: Promise<void>) => void;
}>;

/** What the worker does when one of the pages that are open says this: how often it claims them, what it answers. */
async function after(data: unknown): Promise<Readonly<{ claims: number; answers: readonly unknown[] }>> {
  let claims = 0;
  const answers: unknown[] = [];
  const listeners: ((event: Message) => void)[] = [];
  const waited: Promise<void>[] = [];
  const claim = () => {
    claims += 1;
    return Promise.resolve();
  };
  const matchAll = () =>
    Promise.resolve(['/outil/fr/', '/outil/fr/plan/', '/another-site/'].map((url) => ({ url })));
  runInNewContext(readFileSync(new URL('claim-worker.js', import.meta.url), 'utf8'), {
    clients: { claim, matchAll },
    registration: { scope: '/outil/' },
    addEventListener: (_: string, listener: (event: Message) => void) => listeners.push(listener)
  });
  const ports = [{ postMessage: (said: unknown) => answers.push(said) }];
  listeners.forEach((listener) => listener({ data, ports, waitUntil: (done) => waited.push(done) }));
  await Promise.all(waited);
  return { claims, answers };
}

test('a page that asks how many are open is told, without those of other sites of the address', async () => {
  expect(await after({ type: 'COUNT' })).toEqual({ claims: 0, answers: [2] });
});

test('a page that asks for it is served by the worker, and nothing else makes it serve', async () => {
  expect((await after({ type: 'CLAIM' })).claims).toBe(1);
  for (const other of [{ type: 'SKIP_WAITING' }, {}, null, 'CLAIM', undefined]) {
    expect(await after(other)).toEqual({ claims: 0, answers: [] });
  }
});
