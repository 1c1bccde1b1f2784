import { copyFileSync, mkdirSync } from 'node:fs';

const PAGES = '.svelte-kit/one-file';

/**
 * Puts the one file beside the site, where there is one, and nothing with it.
 * @type {import('@sveltejs/kit').Adapter}
 */
export const oneFileAdapter = {
  name: 'one-file',
  adapt(builder) {
    builder.writePrerendered(PAGES);
    mkdirSync('build', { recursive: true });
    copyFileSync(`${PAGES}/index.html`, 'build/parcours-communs.html');
  }
};
