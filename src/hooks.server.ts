import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { locales } from '#engine/locale.ts';
import { stylesFirst, stylesInside } from './first-paint.ts';

/** Where people arrive; the other pages, which the package holds, share their stylesheets. */
const arrivals = ['/[lang=lang]', '/[lang=lang]/course/[stage]/[question]'];

const builtStyles = (address: string): string =>
  readFileSync(`.svelte-kit/output/client/_app/immutable/assets/${basename(address)}`, 'utf8');

/** Writes the language and the manifest into the prerendered file, and puts first what it is read with. */
export const handle: Handle = ({ event, resolve }) => {
  const lang = locales.find((locale) => locale === event.params.lang) ?? 'fr';
  return resolve(event, {
    transformPageChunk: ({ html }) => {
      const page = html.replace('%lang%', lang).replace('%manifest%', `manifest.${lang}.webmanifest`);
      if (!building) return page;
      return arrivals.includes(event.route.id ?? '') ? stylesInside(page, builtStyles) : stylesFirst(page);
    }
  });
};
