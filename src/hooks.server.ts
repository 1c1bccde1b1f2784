import type { Handle } from '@sveltejs/kit';

/** Writes the language of the page, and the manifest in that language, into the prerendered file. */
export const handle: Handle = ({ event, resolve }) => {
  const lang = event.params.lang === 'en' ? 'en' : 'fr';
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%lang%', lang).replace('%manifest%', `manifest.${lang}.webmanifest`)
  });
};
