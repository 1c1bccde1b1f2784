import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { locales, type Locale } from '#engine/locale.ts';
import { stageIds } from '#knowledge/stages.ts';
import { differencesFrom, type Differences } from './differences.ts';

const PAGES = '.svelte-kit/output/prerendered/pages';
const CLIENT = '.svelte-kit/output/client';

const script = ['claim-worker.js', 'question-pages-worker.js']
  .map((name) => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8'))
  .join('');

/**
 * The script that the service worker takes in, at the root of the site. Named after what it says: a newer
 * worker must not be given an older one out of the browser’s cache.
 */
export const WORKER = `question-pages.${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`;

/**
 * Where the pages are kept for it, one file for each language. They bear a name that every host gives: one that
 * refuses a type it does not know would keep the product off the device.
 */
export const KEPT = 'question-pages';

/** What a file keeps: a page, and what the others say that it does not, by stage and question. */
type Kept = Readonly<{ other: string; pages: Readonly<Record<string, Differences>> }>;

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
        writeFileSync(join(CLIENT, WORKER), script);
        mkdirSync(join(CLIENT, KEPT), { recursive: true });
        for (const locale of locales) {
          writeFileSync(join(CLIENT, KEPT, `${locale}.txt`), JSON.stringify(pagesIn(locale)));
        }
      }
    }
  };
}

function pagesIn(locale: Locale): Kept {
  const course = join(PAGES, locale, 'course');
  const pages = stageIds.flatMap((stage) =>
    readdirSync(join(course, stage), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({
        question: `${stage}/${name}`,
        html: readFileSync(join(course, stage, name, 'index.html'), 'utf8')
      }))
  );
  const other = pages[0]?.html ?? '';
  const beside = differencesFrom(other);
  return { other, pages: Object.fromEntries(pages.map(({ question, html }) => [question, beside(html)])) };
}
