import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserToKill, StartToKill } from './browser-to-kill.ts';

/** Does something with browsers that are begun one after another and keep everything in one folder; clears it away. */
export async function inNewProfile<Result>(
  start: StartToKill,
  work: (begin: () => Promise<BrowserToKill>) => Promise<Result>
): Promise<Result> {
  const profile = await mkdtemp(join(tmpdir(), 'faults-'));
  let last: BrowserToKill | undefined;
  try {
    return await work(async () => (last = await start(profile)));
  } finally {
    // Where something went wrong meanwhile, the browser runs still: it would keep the program from ending.
    await last?.kill();
    // Processes of a browser that was killed may still be writing into it as they end.
    await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
}
