import type { Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { questionsOf } from '#engine/course/course.ts';
import { answersOf } from '#engine/dossier.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { course } from '#knowledge/course.ts';
import { exampleAnswers } from '#knowledge/example/answers.ts';
import { answersAsMark } from '#storage/answers-in-address.ts';
import { resumeTexts } from '#texts/pages/resume.ts';
import { expect, onDisk, saved, test, visit, wordsIn } from './pages.ts';
import { hasPdftotext, NO_PDFTOTEXT } from './paper.ts';
import { photographOf, type PlaceOnPaper } from './pdf.ts';
import { choose } from './printed-problems.ts';

const questions = questionsOf(course);

/** Where the code stands on its page, in inches. */
const placeOnPaper = (page: Page): Promise<PlaceOnPaper> =>
  page.locator('[data-code] svg').evaluate((svg) => {
    const sheet = svg.closest('[data-sheet]')?.getBoundingClientRect() ?? new DOMRect();
    const { left, top, width } = svg.getBoundingClientRect();
    const inch = (sheet.width * 25.4) / 210;
    return { left: (left - sheet.left) / inch, top: (top - sheet.top) / inch, side: width / inch };
  });

/** The built site under an address that a phone could open. */
const ADDRESS = 'https://parcours.example';

test('the code of a printed plan opens the answers elsewhere, after they were seen', async ({
  page,
  baseURL
}) => {
  test.skip(!hasPdftotext, NO_PDFTOTEXT);
  await page.route(`${ADDRESS}/**`, async (route) => {
    const asked = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${baseURL}${asked.pathname}` }) });
  });
  await visit(page, `${ADDRESS}/fr/projects/`);
  await page.getByRole('button', { name: wordsIn.fr.projects.exampleOpen }).click();
  await page.waitForURL('**/plan/');
  await saved(page);
  const [example] = await onDisk(page);
  const before = example ? answersOf(example) : {};
  await visit(page, `${ADDRESS}/fr/print/#plan`);
  await choose(page, 'plan', 'a4', 'fr');
  await expect(page.locator('[data-code="drawn"]')).toBeVisible();
  const drawn = await placeOnPaper(page);
  const read = decodeQR(photographOf(await page.pdf({ preferCSSPageSize: true }), drawn));
  expect(read).toBe(`${ADDRESS}/fr/resume/#${answersAsMark(questions, before)}`);

  await page.goto('about:blank');
  await visit(page, read);
  const count = Object.keys(before).length;
  await expect(page.locator(`[data-found="${count}"]`)).toBeVisible();
  await page.locator('[data-preview] summary').click();
  await expect(page.locator('[data-preview] dt')).toHaveCount(count);
  await page.getByLabel(resumeTexts.fr.name).fill('Repris');
  await page.getByRole('button', { name: resumeTexts.fr.create }).click();
  await page.waitForURL('**/note/');
  await saved(page);
  const after = (await onDisk(page)).find(({ name }) => name === 'Repris');
  const sorted = (some: Answers) =>
    Object.entries(some)
      .map(([id, value]) => `${id}: ${[value].flat().sort().join(' ')}`)
      .sort();
  expect(sorted(after ? answersOf(after) : {})).toEqual(sorted(before));
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

for (const [what, mark, refusal] of [
  ['nothing', '', 'none'],
  ['half of the answers', answersAsMark(questions, exampleAnswers).slice(0, 60), 'damaged'],
  ['something else', 'change', 'damaged'],
  ['a later code', 'bAAAA', 'newer']
] as const)
  test(`an address that holds ${what} gets a sentence, and makes no project`, async ({ page }) => {
    await visit(page, `/fr/resume/#${mark}`);
    await expect(page.locator(`[data-refusal="${refusal}"]`)).toHaveText(resumeTexts.fr.refusals[refusal]);
  });
