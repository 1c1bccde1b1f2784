import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

type Message = Readonly<{ data: unknown; waitUntil: (done: Promise<void>) => void }>;

/** How often the worker begins to serve the pages that are open, when one of them says this. */
function claimsAfter(data: unknown): number {
  let claims = 0;
  const listeners: ((event: Message) => void)[] = [];
  const claim = () => {
    claims += 1;
    return Promise.resolve();
  };
  runInNewContext(readFileSync(new URL('claim-worker.js', import.meta.url), 'utf8'), {
    clients: { claim },
    addEventListener: (_: string, listener: (event: Message) => void) => listeners.push(listener)
  });
  listeners.forEach((listener) => listener({ data, waitUntil: () => undefined }));
  return claims;
}

test('a page that asks for it is served by the worker, and nothing else makes it serve', () => {
  expect(claimsAfter({ type: 'CLAIM' })).toBe(1);
  for (const other of [{ type: 'SKIP_WAITING' }, {}, null, 'CLAIM', undefined]) {
    expect(claimsAfter(other)).toBe(0);
  }
});
