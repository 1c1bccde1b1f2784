import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectsTexts } from '#texts/pages/projects.ts';
import { hasPdftotext, NO_PDFTOTEXT, pagesOf } from '../browser/paper.ts';
import { BUILD, freePort, serve } from '../browser/server.ts';
import type { Running } from './engine.ts';
import { engines } from './engines.ts';

const MATURITY = '/fr/course/qualify/maturity/';
const RESOURCE = '/fr/course/qualify/resource/';
const option = (question: string, value: string) => `input[name="${question}"][value="${value}"]`;

describe.each(engines)('$name', ({ absent, remembers, start }) => {
  if (absent !== undefined) {
    it.skip(`is not tried: ${absent}`, () => undefined);
    return;
  }

  let port = 0;
  let profile = '';
  let running: Running | undefined;
  let stop: (() => Promise<void>) | undefined;
  const here = (address: string) => `http://localhost:${port}${address}`;
  const tab = () => {
    if (!running) throw new Error('The browser did not start.');
    return running.tab;
  };
  /** Waits until an expression holds in the page. */
  const becomes = (expression: string) =>
    expect.poll(() => tab().run(`return (${expression})`), { timeout: 30_000 }).toBe(true);
  const shows = (selector: string) => becomes(`document.querySelector(${JSON.stringify(selector)}) !== null`);
  const isChosen = (question: string, value: string) =>
    becomes(`document.querySelector(${JSON.stringify(option(question, value))})?.checked === true`);
  const awake = () => shows('[data-offline]:not([data-offline="unknown"])');
  const saved = () => shows('[data-save="saved"]');

  beforeAll(async () => {
    port = await freePort();
    profile = await mkdtemp(join(tmpdir(), 'engine-'));
    stop = await serve(BUILD, port);
    running = await start(profile);
  });
  afterAll(async () => {
    await running?.close();
    await stop?.();
    await rm(profile, { recursive: true, force: true });
  });

  it('keeps an answer, which is there when the page is loaded again', async () => {
    await tab().open(here(MATURITY));
    await awake();
    await tab().click(option('maturity', 'growth'));
    await saved();
    await tab().reload();
    await awake();
    await isChosen('maturity', 'growth');
  });

  it('is ready offline, and goes on with the server stopped', async () => {
    await shows('[data-offline="ready"]');
    await stop?.();
    stop = undefined;
    await tab().open(here(RESOURCE));
    await awake();
    await tab().click(option('resource', 'data'));
    await saved();
  });

  it.skipIf(!remembers)('has everything after it was closed and started again, still offline', async () => {
    await running?.close();
    running = await start(profile);
    await tab().open(here(RESOURCE));
    await awake();
    await isChosen('resource', 'data');
    await tab().open(here(MATURITY));
    await awake();
    await isChosen('maturity', 'growth');
  });

  it('writes a note from two answers', async () => {
    await tab().open(here('/fr/note/'));
    await shows('[data-step]');
  });

  it('prints it', async ({ skip }) => {
    if (!tab().printed) skip('this engine cannot be asked to print');
    if (!hasPdftotext) skip(NO_PDFTOTEXT);
    const pages = pagesOf(Buffer.from((await tab().printed?.()) ?? new Uint8Array()));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.join(' ')).toContain('Quoi faire, et quand');
  });

  it('exports a project, which comes back whole when it is taken in', async () => {
    await tab().open(here('/fr/projects/'));
    await shows('[data-project]');
    // What is open leaves at once; the rest would wait for a touch, which no script is.
    await saved();
    // What is downloaded is read where the page hands it over: no engine says where it puts its files.
    await tab().run(`(URL.createObjectURL = (given) => {
      void given.text().then((text) => { document.documentElement.dataset.leaving = text; });
      return '#';
    })`);
    await tab().run(`[...document.querySelectorAll('[data-project] button')]
      .find(({ textContent }) => textContent.trim() === ${JSON.stringify(projectsTexts.fr.export)}).click()`);
    await shows('[data-leaving]');
    const text = String(await tab().run('return document.documentElement.dataset.leaving'));
    expect(JSON.parse(text)).toMatchObject({ dossier: { answers: { maturity: { value: 'growth' } } } });
    const file = join(profile, 'project.json');
    await writeFile(file, text);
    await tab().open(here('/fr/projects/'));
    await shows('[data-project]');
    await tab().choose('#import-file', file);
    await becomes(`document.querySelectorAll('[data-project]').length === 2`);
  });
});
