import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Does something with a folder in which a browser keeps everything, and clears it away. */
export async function inNewProfile<Result>(work: (profile: string) => Promise<Result>): Promise<Result> {
  const profile = await mkdtemp(join(tmpdir(), 'faults-'));
  try {
    return await work(profile);
  } finally {
    // Processes of a browser that was killed may still be writing into it as they end.
    await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
}
