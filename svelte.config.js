import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { oneFileAdapter } from './src/build/one-file-adapter.js';
import { versionName } from './src/build/version.js';

const early = createHash('sha256')
  .update(readFileSync(new URL('src/build/early.js', import.meta.url)))
  .digest('base64');

const base =
  process.env['BASE_PATH'] === '/' ? '' : /** @type {`/${string}`} */ (process.env['BASE_PATH'] ?? '');
const pseudo = process.env['PSEUDO'] ?? '';
/** With ONE_FILE=1, everything is in one HTML file, which opens from a USB stick: see src/build/one-file.ts. */
const oneFile = process.env['ONE_FILE'] ?? '';
/** @type {'none' | 'self'} */
const site = oneFile ? 'none' : 'self';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: oneFile
      ? oneFileAdapter
      : adapter({
          pages: process.env['OUT'] ?? (pseudo ? '.svelte-kit/pseudo' : 'build'),
          fallback: '404.html'
        }),
    // A file has no folder to count from: all its addresses stand after “#”.
    paths: oneFile ? { base: '', relative: false } : { base },
    ...(oneFile ? { router: { type: 'hash' }, output: { bundleStrategy: 'inline' } } : {}),
    prerender: {
      handleMissingId: ({ id, message }) => {
        // Not places on a page: they say that one came to change an answer, and from where, or what to compare.
        if (!/^(change|from|one)(=|$)/.test(id)) throw new Error(message);
      }
    },
    serviceWorker: { register: false },
    version: { name: versionName(oneFile ? [oneFile] : [base, pseudo]), pollInterval: 0 },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        // The one inline script of our own: see src/build/early.js.
        'script-src': oneFile ? [] : [site, `sha256-${early}`],
        'style-src': oneFile ? [] : [site],
        // The one inline style: SvelteKit hides the element that announces pages to screen readers.
        'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'img-src': oneFile ? ['data:'] : [site, 'data:'],
        'font-src': [site],
        'connect-src': [site],
        'manifest-src': [site],
        'worker-src': [site],
        'form-action': [site],
        'base-uri': ['none'],
        // Where browsers know it, no text becomes markup or code: Svelte’s own templates do, and code of ours whose
        // address `src/engine/script-address.ts` has looked at.
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'parcours-communs']
      }
    }
  }
};
