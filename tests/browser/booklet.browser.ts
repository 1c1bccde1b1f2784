import { spawnSync } from 'node:child_process';
import { locales } from '#engine/locale.ts';
import { letterOf } from '#engine/entry/codes.ts';
import { paperCodes } from '#knowledge/paper-codes.ts';
import { questions } from '#knowledge/questions/index.ts';
import { papers } from '#sheets/print/paper.ts';
import { bookletTexts } from '#texts/pages/booklet.ts';
import { printTexts } from '#texts/pages/print.ts';
import { hasPdftotext, letters, NO_PDFTOTEXT, pagesOf } from './paper.ts';
import { expect, test, visit } from './pages.ts';

const MOST_PAGES = 12;
const POINTS = 72 / 25.4;

/** Where each word of a document stands on its page, in points. */
function boxesIn(pdf: Buffer) {
  const { stdout } = spawnSync('pdftotext', ['-bbox', '-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 50_000_000
  });
  const number = (line: string, name: string) => Number(new RegExp(`${name}="([\\d.-]+)"`).exec(line)?.[1]);
  return stdout
    .split('\n')
    .filter((line) => line.includes('<word'))
    .map((line) => ({
      left: number(line, 'xMin'),
      top: number(line, 'yMin'),
      right: number(line, 'xMax'),
      bottom: number(line, 'yMax')
    }));
}

test.skip(!hasPdftotext, NO_PDFTOTEXT);

for (const lang of locales)
  for (const paper of ['a4', 'letter'] as const)
    test(`the booklet holds every question, its options and its codes: ${lang}, ${paper}`, async ({
      page
    }) => {
      await visit(page, `/${lang}/print/#booklet`);
      await page.getByLabel(printTexts[lang].choice.paper, { exact: true }).selectOption(paper);
      await expect(page.locator('[data-print-preview] article')).toHaveCount(questions.length);
      const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
      const pages = pagesOf(pdf);
      expect(pages.length).toBeGreaterThan(1);
      expect(pages.length).toBeLessThanOrEqual(MOST_PAGES);

      // Questions stand in their order, each whole on one page.
      const texts = pages.map(letters);
      for (const question of questions) {
        const words = question[lang];
        const code = paperCodes.ofQuestion.get(question.id) ?? '';
        const heading = letters(`${code} ${words.ask}`);
        const on = texts.findIndex((text) => text.includes(heading));
        expect(on, `${heading} is on a page`).toBeGreaterThanOrEqual(0);
        const own = texts[on]?.slice(texts[on].indexOf(heading)) ?? '';
        for (const option of question.options) {
          const label = Object.entries<string>(words.options).find(([id]) => id === option)?.[1] ?? '?';
          const told = letters(`${letterOf(paperCodes, question.id, option)} ${label}`);
          expect(own, `${code} has ${told} on its page`).toContain(told);
        }
        for (const { id } of question.objects ?? [])
          expect(own).toContain(letters(`${paperCodes.ofWords.get(id)} ${words.objects?.[id]?.label}`));
        expect(own).toContain(letters(bookletTexts[lang].note));
      }

      const { width, height } = papers[paper];
      const outside = boxesIn(pdf).filter(
        ({ left, top, right, bottom }) =>
          left < 0 || top < 0 || right > width * POINTS || bottom > height * POINTS
      );
      expect(outside).toEqual([]);
      // Nor does anything leave its column.
      const cut = await page
        .locator('[data-print-preview] article')
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
      expect(cut).toBe(0);
    });
