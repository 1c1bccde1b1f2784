import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileFromDossier } from '#storage/dossier-file.ts';
import { hasPdftotext, letters, NO_PDFTOTEXT, pagesOf } from '../browser/paper.ts';
import { pageBox } from '#sheets/print/paper.ts';
import { linesOfPdf } from '../browser/pdf.ts';
import { BUILD, freePort, serve } from '../browser/server.ts';
import { unbrokenDossier, unbrokenWords } from '../browser/unbroken-project.ts';
import type { Running } from './engine.ts';
import { engines } from './engines.ts';

/** What is printed, what must be there before, and the words that must be on paper whole. */
const printedPages = [
  ['plan', '[data-advice][data-status="retained"]', ['action', 'owner', 'note']],
  ['note', '[data-step]', []],
  ['finance-plan', '#result', []],
  ['course/finance', '[data-answer]', ['note']],
  ['advice/donations', 'article[data-advice]', ['reason']]
] as const;

/** The margin of a page on paper (print.css), in points, less what rounding takes. */
const MARGIN = (16 * 72) / 25.4 - 2;

describe.each(engines)('words that nothing breaks, in $name', ({ absent, start }) => {
  if (absent !== undefined) {
    it.skip(`are not tried: ${absent}`, () => undefined);
    return;
  }

  let port = 0;
  let folder = '';
  let running: Running | undefined;
  let stop: (() => Promise<void>) | undefined;
  const tab = () => {
    if (!running) throw new Error('The browser did not start.');
    return running.tab;
  };
  const becomes = (expression: string) =>
    expect.poll(() => tab().run(`return (${expression})`), { timeout: 30_000 }).toBe(true);
  const shows = (selector: string) => becomes(`document.querySelector(${JSON.stringify(selector)}) !== null`);
  const open = (address: string) => tab().open(`http://localhost:${port}/fr/${address}/`);

  beforeAll(async () => {
    port = await freePort();
    folder = await mkdtemp(join(tmpdir(), 'long-words-'));
    stop = await serve(BUILD, port);
    running = await start(join(folder, 'profile'));
  });
  afterAll(async () => {
    await running?.close();
    await stop?.();
    await rm(folder, { recursive: true, force: true });
  });

  it('are taken in', async () => {
    const file = join(folder, 'project.json');
    await writeFile(file, fileFromDossier(unbrokenDossier()));
    await open('projects');
    await shows('[data-offline]:not([data-offline="unknown"])');
    await tab().choose('#import-file', file);
    await shows('[data-imported]');
    await shows('[data-save="saved"]');
  });

  it.for(
    (['a4', 'letter'] as const).flatMap((paper) =>
      printedPages.map(([address, toBeSeen, words]) => ({ paper, address, toBeSeen, words }))
    )
  )('stay on paper: $paper, $address', async ({ paper, address, toBeSeen, words }, { skip }) => {
    const { printed } = tab();
    if (!printed) return skip('this engine cannot be asked to print');
    if (!hasPdftotext) return skip(NO_PDFTOTEXT);
    await open(address);
    await shows(toBeSeen);
    await shows('[data-save="saved"]');
    // The page is there before the project is.
    for (const word of words)
      await becomes(`document.body.textContent.includes(${JSON.stringify(unbrokenWords[word])})`);
    const pdf = Buffer.from(await printed(pageBox(paper, 'portrait')));
    const pages = linesOfPdf(pdf);
    expect(pages.length).toBeGreaterThan(0);
    const [{ width } = { width: 0 }] = pages;
    expect(Math.abs(width - (paper === 'a4' ? 595 : 612))).toBeLessThan(2);
    const outside = pages.flatMap(({ lines }, at) =>
      lines
        .filter(({ left, right }) => left < MARGIN || right > width - MARGIN)
        .map(({ text }) => `page ${at + 1}: ${text}`)
    );
    expect(outside).toEqual([]);
    const text = letters(pagesOf(pdf).join(''));
    for (const word of words) expect(text, word).toContain(letters(unbrokenWords[word]));
  });
});
