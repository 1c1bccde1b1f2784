import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';
import { inOneFile } from '#build/one-file.ts';
import { inLanguage, readBeforeUsed } from '#build/page.ts';

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => {
      if (__ONE_FILE__ && building) return inOneFile(html);
      const page = inLanguage(html, event.params);
      return building ? readBeforeUsed(page, event.params, event.route.id) : page;
    }
  });
