import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { locales } from '#engine/locale.ts';
import { differencesFrom } from './differences.ts';

const PAGES = '.svelte-kit/output/prerendered/pages';
const CLIENT = '.svelte-kit/output/client';

/** The script that the service worker takes in, at the root of the site. */
export const WORKER = 'question-pages.js';

/** Where the pages are kept for it, one file for each language. */
export const KEPT = '_app/immutable/question-pages';

const worker = fileURLToPath(new URL('question-pages-worker.js', import.meta.url));

/**
 * Keeps the page of each question for the service worker, written beside the first one of its language:
 * whole, the pages would weigh as much as all the rest. Before the list of the offline package is made.
 */
export function questionPages(): Plugin {
  let isServerBuild = false;
  return {
    name: 'question-pages',
    apply: 'build',
    enforce: 'pre',
    configResolved({ build }) {
      isServerBuild = Boolean(build.ssr);
    },
    closeBundle: {
      sequential: true,
      // Pages are written when the build of the server ends.
      handler() {
        if (!isServerBuild) return;
        const files = Object.fromEntries(locales.map((locale) => [locale, keep(locale)]));
        const script = readFileSync(worker, 'utf8').replace('({})', () => `(${JSON.stringify(files)})`);
        writeFileSync(join(CLIENT, WORKER), script);
      }
    }
  };
}

/** Writes the file of one language; returns its address. */
function keep(locale: string): string {
  const course = join(PAGES, locale, 'course');
  const pages = readdirSync(course, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^[^/]+\/[^/]+\/index\.html$/.test(file))
    .sort()
    .map((file) => ({
      path: `${locale}/course/${file.replace('index.html', '')}`,
      html: readFileSync(join(course, file), 'utf8')
    }));
  const other = pages[0]?.html ?? '';
  const beside = differencesFrom(other);
  const kept = JSON.stringify({
    other,
    pages: Object.fromEntries(pages.map(({ path, html }) => [path, beside(html)]))
  });
  const hash = createHash('sha256').update(kept).digest('hex').slice(0, 8);
  const address = `${KEPT}/${locale}.${hash}.json`;
  mkdirSync(dirname(join(CLIENT, address)), { recursive: true });
  writeFileSync(join(CLIENT, address), kept);
  return address;
}
