import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { locales } from '#engine/locale.ts';
import early from './early.js?raw';
import { filesAtOnce, stylesFirst, stylesInside } from './first-paint.ts';
import { neededBy, type Params } from './page-modules.ts';

/** Where people arrive; the other pages, which the package holds, share their stylesheets. */
const arrivals = ['/[lang=lang]', '/[lang=lang]/course/[stage]/[question]'];

const builtStyles = (address: string): string =>
  readFileSync(`.svelte-kit/output/client/_app/immutable/assets/${basename(address)}`, 'utf8');

/** The template of every page with its language, its manifest, and what keeps what is done too early. */
export function inLanguage(html: string, { lang }: Params): string {
  const locale = locales.find((one) => one === lang) ?? 'fr';
  return html
    .replace('%lang%', locale)
    .replace('%manifest%', `manifest.${locale}.webmanifest`)
    .replace('%early%', () => `<script>${early}</script>`);
}

/** The built page that asks first for what it is read with, and at once for all that it is used with. */
export function readBeforeUsed(html: string, params: Params, route: string | null): string {
  const whole = filesAtOnce(html, (announced) => neededBy(params, announced));
  return arrivals.includes(route ?? '') ? stylesInside(whole, builtStyles) : stylesFirst(whole);
}
