import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILD, freePort, serve } from '../browser/server.ts';
import type { Running } from './engine.ts';
import { engines } from './engines.ts';

const option = (question: string, value: string) => `input[name="${question}"][value="${value}"]`;

describe.each(engines)('what the browser gives back by itself, in $name', ({ absent, start }) => {
  if (absent !== undefined) {
    it.skip(`is not tried: ${absent}`, () => undefined);
    return;
  }

  let port = 0;
  let profile = '';
  let running: Running | undefined;
  let stop: (() => Promise<void>) | undefined;
  const tab = () => {
    if (!running) throw new Error('The browser did not start.');
    return running.tab;
  };
  const becomes = (expression: string) =>
    expect.poll(() => tab().run(`return (${expression})`), { timeout: 30_000 }).toBe(true);
  const shows = (selector: string) => becomes(`document.querySelector(${JSON.stringify(selector)}) !== null`);
  const awake = () => shows('[data-offline]:not([data-offline="unknown"])');

  beforeAll(async () => {
    port = await freePort();
    profile = await mkdtemp(join(tmpdir(), 'given-back-'));
    stop = await serve(BUILD, port);
    running = await start(profile);
  });
  afterAll(async () => {
    await running?.close();
    await stop?.();
    await rm(profile, { recursive: true, force: true });
  });

  it.each([
    ['qualify/maturity', option('maturity', 'growth')],
    ['qualify/resource', option('resource', 'data')]
  ])('is not taken for an answer: %s', async (question, selector) => {
    await tab().open(`http://localhost:${port}/fr/course/${question}/`);
    await awake();
    await tab().click(selector);
    await shows('[data-save="saved"]');
    // Every project goes, as in another tab: its database is emptied behind the page.
    await tab().run(`
      const database = await new Promise((open, fail) => {
        const asked = indexedDB.open('parcours-communs');
        asked.onsuccess = () => open(asked.result);
        asked.onerror = () => fail(asked.error);
      });
      const stores = [...database.objectStoreNames];
      const work = database.transaction(stores, 'readwrite');
      for (const store of stores) work.objectStore(store).clear();
      await new Promise((done) => { work.oncomplete = done; });
      database.close();
      localStorage.clear();
      sessionStorage.clear();`);
    await tab().reload();
    await awake();
    await becomes(`document.querySelector(${JSON.stringify(selector)}).checked === false`);
    await tab().click('form[data-question] button[type="submit"]');
    await shows('form[data-question] [role="alert"]');
    expect(await tab().run('return location.pathname')).toBe(`/fr/course/${question}/`);
  });
});
