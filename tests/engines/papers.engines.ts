import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleDossier } from '#state/example.ts';
import { projectsTexts } from '#texts/pages/projects.ts';
import { hasPdftotext, letters, NO_PDFTOTEXT, pagesOf } from '../browser/paper.ts';
import { linesOfPdf } from '../browser/pdf.ts';
import { titlesOn } from '../browser/printed-titles.ts';
import { BUILD, freePort, serve } from '../browser/server.ts';
import type { Running } from './engine.ts';
import { engines } from './engines.ts';

/** What is tried beside Chromium: a page that is drawn whole, texts that the engine cuts into pages, two columns. */
const documents = ['plan', 'note', 'dossier', 'booklet'] as const;
const sizes = { a4: [595, 842], letter: [612, 792] } as const;
const Drawn = v.object({ pages: v.number(), text: v.string(), beyond: v.array(v.string()) });

describe.each(engines)('the papers of the example in $name', ({ absent, start }) => {
  if (absent !== undefined) {
    it.skip(`are not tried: ${absent}`, () => undefined);
    return;
  }

  let profile = '';
  let port = 0;
  let running: Running | undefined;
  let stop: (() => Promise<void>) | undefined;
  const tab = () => {
    if (!running) throw new Error('The browser did not start.');
    return running.tab;
  };
  const becomes = (expression: string) =>
    expect.poll(() => tab().run(`return (${expression})`), { timeout: 30_000 }).toBe(true);
  const shows = (selector: string) => becomes(`document.querySelector(${JSON.stringify(selector)}) !== null`);

  beforeAll(async () => {
    port = await freePort();
    profile = await mkdtemp(join(tmpdir(), 'papers-'));
    stop = await serve(BUILD, port);
    running = await start(profile);
    await tab().open(`http://localhost:${port}/fr/projects/`);
    await shows('[data-offline]:not([data-offline="unknown"])');
    await tab().run(`[...document.querySelectorAll('button')]
      .find(({ textContent }) => textContent.trim() === ${JSON.stringify(projectsTexts.fr.exampleOpen)}).click()`);
    await shows('[data-advice][data-status="retained"]');
    await shows('[data-save="saved"]');
  });
  afterAll(async () => {
    await running?.close();
    await stop?.();
    await rm(profile, { recursive: true, force: true });
  });

  describe.each(documents)('%s', (document) => {
    it.each(['a4', 'letter'] as const)('on %s', async (paper) => {
      await tab().open(`http://localhost:${port}/fr/print/#${document}`);
      await shows('#paper');
      await tab().run(`const field = document.querySelector('#paper');
        field.value = '${paper}';
        field.dispatchEvent(new Event('change', { bubbles: true }))`);
      await shows(`[data-print-preview="${document} ${paper} fr"]:not([data-pages="0"]) .paper > *`);
      const drawn = v.parse(
        Drawn,
        await tab().run(`const paper = document.querySelector('.paper');
          const room = document.querySelector('[data-print-preview]');
          const place = room.firstElementChild.getBoundingClientRect();
          return {
            pages: Number(room.dataset.pages),
            text: paper.textContent,
            beyond: [...paper.querySelectorAll('p, li, td, th, h2, h3, h4')]
              .filter((one) => [...one.getClientRects()].some((box) =>
                box.left < place.left - 1 || box.right > place.right + 1 || box.bottom > place.bottom + 1))
              .map(({ textContent }) => textContent.slice(0, 60))
          }`)
      );
      const titles = await titlesOn(document, exampleDossier('fr'), 'fr');
      const on = (text: string) => titles.filter((title) => !letters(text).includes(letters(title)));
      expect(on(drawn.text)).toEqual([]);
      expect(drawn.beyond).toEqual([]);

      const { printed } = tab();
      if (!printed || !hasPdftotext) return;
      const pdf = Buffer.from(await printed(paper));
      const pages = linesOfPdf(pdf);
      expect(on(pagesOf(pdf).join('\n'))).toEqual([]);
      // Each page has something to read, and all of it within the paper.
      const [width, height] = sizes[paper];
      for (const page of pages) {
        expect([Math.round(page.width), Math.round(page.height)]).toEqual([width, height]);
        expect(page.lines.length).toBeGreaterThan(0);
        for (const { text, left, top, right, bottom } of page.lines)
          expect(left >= 0 && top >= 0 && right <= page.width && bottom <= page.height, text).toBe(true);
      }
      // Another engine may print on another grid than it shows: a page more or less in twenty.
      expect(Math.abs(pages.length - drawn.pages)).toBeLessThanOrEqual(Math.floor(drawn.pages / 20));
    });
  });

  it('are printed to a file, or the engine cannot be asked', ({ skip }) => {
    if (!tab().printed)
      skip('this engine has no command that prints: its pages are checked as they are shown');
    if (!hasPdftotext) skip(NO_PDFTOTEXT);
  });
});
