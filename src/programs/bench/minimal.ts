import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { serve, type Served } from './server.ts';

/**
 * Builds and serves the least that our stack can be: one question with Svelte, XState, Dexie and a
 * service worker. What the product takes beyond it is our own doing.
 */
export async function serveMinimal(): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'minimal-'));
  await build({
    root: fileURLToPath(new URL('../../../tests/minimal', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    plugins: [
      svelte({ configFile: false }),
      VitePWA({
        injectRegister: 'inline',
        manifest: false,
        workbox: { globPatterns: ['**/*.{html,js,css}'] }
      })
    ],
    build: { outDir: folder, emptyOutDir: true }
  });
  const served = await serve(folder);
  return {
    ...served,
    close: async () => {
      await served.close();
      await rm(folder, { recursive: true });
    }
  };
}
