import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BrowserToKill } from './browser-to-kill.ts';
import { inNewProfile } from './profile.ts';

/** A browser of which only is known whether it runs. */
function pretended() {
  const running = new Set<BrowserToKill>();
  const profiles: string[] = [];
  const start = (profile: string) => {
    profiles.push(profile);
    const refuse = () => Promise.reject(new Error('Nothing is opened here.'));
    const end = () => Promise.resolve(void running.delete(browser));
    const browser: BrowserToKill = { answer: refuse, walk: refuse, kill: end, close: end };
    running.add(browser);
    return Promise.resolve(browser);
  };
  return { start, running, profiles };
}

test('whatever goes wrong while a browser runs is told, the browser has ended, and its folder is gone', async () => {
  const { start, running, profiles } = pretended();
  const work = inNewProfile(start, async (begin) => {
    await (await begin()).kill();
    const browser = await begin();
    await writeFile(join(profiles[0] ?? '', 'kept'), 'x');
    await browser.answer('http://localhost/', () => undefined);
  });
  await expect(work).rejects.toThrow('Nothing is opened here.');
  expect(running.size).toBe(0);
  expect(new Set(profiles).size).toBe(1);
  expect(profiles.map((profile) => existsSync(profile))).toEqual([false, false]);
});

test('a browser that cannot be started leaves no folder', async () => {
  const profiles: string[] = [];
  const work = inNewProfile(
    (profile) => {
      profiles.push(profile);
      return Promise.reject(new Error('Not here.'));
    },
    (begin) => begin()
  );
  await expect(work).rejects.toThrow('Not here.');
  expect(profiles.map((profile) => existsSync(profile))).toEqual([false]);
});

test('what is done in a folder is returned, and the folder is gone', async () => {
  const { start, running, profiles } = pretended();
  const done = await inNewProfile(start, async (begin) => {
    await (await begin()).close();
    return 'done';
  });
  expect(done).toBe('done');
  expect(running.size).toBe(0);
  expect(existsSync(profiles[0] ?? '')).toBe(false);
});
