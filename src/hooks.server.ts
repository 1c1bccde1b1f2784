import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';
import early from '#build/early.js?raw';
import { filesAtOnce, stylesFirst, stylesInside } from '#build/first-paint.ts';
import { neededBy } from '#build/page-modules.ts';
import { locales } from '#engine/locale.ts';

/** Where people arrive; the other pages, which the package holds, share their stylesheets. */
const arrivals = ['/[lang=lang]', '/[lang=lang]/course/[stage]/[question]'];

const builtStyles = (address: string): string =>
  readFileSync(`.svelte-kit/output/client/_app/immutable/assets/${basename(address)}`, 'utf8');

/** Writes the language and the manifest into the prerendered file, and puts first what it is read with. */
export const handle: Handle = ({ event, resolve }) => {
  const lang = locales.find((locale) => locale === event.params.lang) ?? 'fr';
  return resolve(event, {
    transformPageChunk: ({ html }) => {
      const page = html
        .replace('%lang%', lang)
        .replace('%manifest%', `manifest.${lang}.webmanifest`)
        .replace('%early%', () => `<script>${early}</script>`);
      if (!building) return page;
      const whole = filesAtOnce(page, (announced) => neededBy(event.params, announced));
      return arrivals.includes(event.route.id ?? '') ? stylesInside(whole, builtStyles) : stylesFirst(whole);
    }
  });
};
