import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';
import { inLanguage, readBeforeUsed } from '#build/page.ts';

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => {
      const page = inLanguage(html, event.params);
      return building ? readBeforeUsed(page, event.params, event.route.id) : page;
    }
  });
