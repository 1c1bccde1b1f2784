import { readFile } from 'node:fs/promises';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { knowledgeModules } from '#build/knowledge-modules.ts';
import { shakenDocx } from '#build/shaken-docx.ts';
import { withoutPageOptions } from '#build/without-page-options.ts';
import { KEPT, questionPages, WORKER } from '#build/question-pages.ts';

/** The page that draws any address in the browser; static hosts serve it where there is no file. */
const SHELL = '404.html';

/** With PSEUDO=1, French becomes a language that nobody speaks, to find what was not translated. */
const languages = process.env['PSEUDO'] ? [(await import('./tests/pseudo/plugin.ts')).pseudoLanguage()] : [];

/** With ONE_FILE=1, everything is in one HTML file: nothing is kept by a worker, nor cut for the network. */
const oneFile = Boolean(process.env['ONE_FILE']);

/** What every page runs on, and small things that a question shares with most of them. */
const onEveryPage = [
  /routes.\[lang=lang\].\+layout|runtime.client.entry/,
  /ui.(advice.(Counts|AnswerLinks)|course.CourseLine|frame.(About|Missing)|glossary.Terms)\.svelte/,
  /engine.late|ui.(after-paint|when-idle|addresses.every-language)|sheets.course.legs|engine.reason.(offered|condition|witness)/,
  /knowledge.stages|texts.pages.glossary|kit.src.exports.index|rolldown.runtime/
];

/**
 * What every page runs on comes as one file, where it would come as forty: each costs a request, offline
 * too, and small ones compress worse. The list of all pages (client-optimized/app.js) stays out of it: a
 * page that imported it would seem to lead to all the others, and SvelteKit would leave out its styles.
 * People walk from question to question, and most arrive there: what only a question runs on is one more,
 * beside what it shares: the machine where somebody walks, the form where a question is asked elsewhere,
 * and the reasoning that comes with the advice.
 */
const codeTogether: Plugin = {
  name: 'code-together',
  config: (_, { isSsrBuild }) => {
    const groups = [
      { name: 'every-page', test: (id: string) => onEveryPage.some((part) => part.test(id)), priority: 3 },
      { name: 'walk', test: /engine.course.(path|walk)|state.path/, priority: 2 },
      { name: 'reasoning', test: /state.(reasoning|ahead)|engine.course.ahead/, priority: 3 },
      {
        name: 'question-form',
        test: /ui.question.\w+\.svelte|state.answering|texts.pages.decides/,
        priority: 2
      },
      { name: 'question-page', test: /routes.\[lang=lang\].course.\[stage\].\[question\]/, priority: 1 }
    ];
    const codeSplitting = { groups };
    // A part that did not come is asked for again only if it was not announced: a browser remembers that failure.
    const modulePreload = { resolveDependencies: () => [] };
    return isSsrBuild
      ? undefined
      : { build: { modulePreload, rolldownOptions: { output: { codeSplitting } } } };
  }
};

const site = [
  codeTogether,
  questionPages(),
  SvelteKitPWA({
    registerType: 'prompt',
    injectRegister: null,
    kit: {
      // Its own folder, wherever that is: “/” would be the root of the host, and one file that does not come keeps all off.
      base: './',
      trailingSlash: 'always',
      adapterFallback: SHELL,
      spa: { fallbackRevision: async () => readFile('.svelte-kit/output/client/_app/version.json', 'utf8') }
    },
    manifest: false,
    workbox: {
      // All or nothing: one file that a host refuses, and nothing is kept. Icons and manifests, which some hosts
      // do not know, are for the browser and the system, which keep their own.
      globPatterns: [
        // Manifests are left out below; named here, they are not looked for once more, with a warning.
        'client/**/*.{js,css,woff2,webmanifest}',
        `client/${KEPT}/*.txt`,
        'prerendered/**/*.html'
      ],
      // Hundreds of pages of advice, questions and lists would double the package. The pages of questions are kept
      // in short (see question-pages.ts). Offline, the shell draws the others from the knowledge that is on
      // the device anyway; unknown addresses get their sentence the same way.
      globIgnores: [
        'prerendered/pages/*/advice/*/index.html',
        'prerendered/pages/*/course/*/*/index.html',
        'prerendered/pages/*/readiness/*/index.html',
        'prerendered/pages/*/pitch/*/index.html',
        'prerendered/pages/*/{accessibility,architecture,boat,brakes,cases,components,guide,licences,map,means,print,reference-people,resume,compare,entry,kit}/index.html',
        'client/screenshots/**',
        'client/*.webmanifest',
        `client/${WORKER}`
      ],
      importScripts: [WORKER],
      navigateFallback: SHELL,
      cleanupOutdatedCaches: true
    }
  })
];

export default defineConfig({
  // Its modern build does the same in fewer bytes; the browsers that this product is made for read it.
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  define: { __ONE_FILE__: JSON.stringify(oneFile) },
  build: {
    rolldownOptions: {
      checks: {
        // Whoever builds is not told how long our plugins take.
        bundlerTimings: false,
        // A script that is no module has no address of its own; nothing asks for it.
        ...(oneFile ? { emptyImportMeta: false } : {})
      }
    },
    // One file holds everything, and is meant to.
    ...(oneFile ? { chunkSizeWarningLimit: 5000 } : {})
  },
  plugins: [
    ...languages,
    knowledgeModules(languages),
    shakenDocx,
    ...(oneFile ? [withoutPageOptions] : []),
    ...(process.env['VITEST'] ? [svelte()] : [sveltekit(), ...(oneFile ? [] : site)])
  ],
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    setupFiles: ['tests/setup/device.ts', 'tests/setup/seed.ts'],
    environment: 'node',
    // A law over five hundred projects takes as long as the machine is busy.
    testTimeout: 60_000,
    // Nothing in a test outlives it, and to load every module again for each file takes twice the time.
    pool: 'threads',
    isolate: false,
    // One fewer than the cores, which is what it takes by itself, leaves half of a small machine idle.
    maxWorkers: 2
  }
});
