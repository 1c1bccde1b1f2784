import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { BUILD, serve, type Served } from '../bench/server.ts';

/** Where the page that answers stands, beside those of the product: both see the same projects. */
export const ANSWERING = '/faults/';

/**
 * The worker of the product, once it is there, draws every address of the site by itself. The page that answers has one
 * of its own, nearer to it: the browser then asks no other.
 */
export const APART = 'apart.js';

/** Saving knows no question: to cut the knowledge for a page that asks none takes longer than all the rest. */
const withoutKnowledge: Plugin = {
  name: 'without-knowledge',
  resolveId: (id) => (id.startsWith('virtual:knowledge/') ? `\0${id}` : undefined),
  load: (id) => {
    if (id === '\0virtual:knowledge/version') return `export default ''`;
    return id.startsWith('\0virtual:knowledge/') ? 'export default []' : undefined;
  }
};

/** Serves the built product, and beside it a page that answers with the product’s own code for saving. */
export async function serveWithAnswering(): Promise<Served> {
  const built = await build({
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    plugins: [withoutKnowledge, svelte({ configFile: false })],
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../../../tests/faults/answering.ts', import.meta.url)),
        output: { codeSplitting: false }
      }
    }
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const script = outputs.flatMap(({ output }) => output).find((one) => one.type === 'chunk');
  if (!script) throw new Error('The page that answers was not built.');
  return serve(BUILD, {
    [ANSWERING]: '<!doctype html><title>Answering</title><script type="module" src="answering.js"></script>',
    [ANSWERING + APART]: '// The nearer worker is asked, and this one leaves everything to the network.',
    [`${ANSWERING}answering.js`]: script.code
  });
}
