import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type TestInfo } from '@playwright/test';

export const BUILD = fileURLToPath(new URL('../../build', import.meta.url));
const SIRV = fileURLToPath(new URL('../../node_modules/sirv-cli/bin.js', import.meta.url));

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  if (typeof address !== 'object' || address === null) throw new Error('No free port.');
  return address.port;
}

/** Serves a build as the project does; returns how to stop it for good. */
export async function serve(folder: string, port: number): Promise<() => Promise<void>> {
  const server = spawn(
    process.execPath,
    [SIRV, folder, '--single', '404.html', '--no-clear', '--port', String(port)],
    // The port of the suite’s own server, where one is given, would come before this one.
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, PORT: String(port) } }
  );
  const gone = once(server, 'exit');
  // It says where it listens once it does.
  await Promise.race([
    once(server.stdout, 'data'),
    gone.then(() => Promise.reject(new Error('The server did not start.')))
  ]);
  return async () => {
    server.kill();
    await gone;
  };
}

/** A browser that keeps what it has stored in this folder, and finds it again when it is started anew. */
export const browserWith = (
  profile: string,
  { project: { use } }: TestInfo,
  origin: string
): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    ...use.launchOptions,
    baseURL: origin,
    locale: 'fr-FR',
    reducedMotion: 'reduce',
    acceptDownloads: true
  });
