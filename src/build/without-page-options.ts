import type { Plugin } from 'vite';

/**
 * Pages of the one file are not written in advance, and what they say of that is taken out: SvelteKit refuses it
 * where addresses stand after “#”.
 */
export const withoutPageOptions: Plugin = {
  name: 'without-page-options',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/routes\/[^?]*\+(?:page|layout)\.ts$/.test(id)
      ? { code: code.replace(/^export (?=const (?:prerender|trailingSlash|entries)\b)/gm, ''), map: null }
      : undefined
};
