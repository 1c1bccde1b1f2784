import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { questionsOf } from '#engine/course/course.ts';
import { answersOf, type Dossier } from '#engine/dossier.ts';
import { locales, type Locale } from '#engine/locale.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, courseShape, situationShapes } from '#knowledge/compile.ts';
import { people } from '#knowledge/people/index.ts';
import { counsel } from '#sheets/note/counsel.ts';
import { planAsMarkdown } from '#outputs/plan-markdown.ts';
import { dossierWith } from '#programs/bench/seed.ts';
import { leadPartFor } from '#programs/note-words.ts';
import { planWordsIn } from '#programs/words.ts';
import { writtenDossier } from '#sheets/plan/fixture.ts';
import { planSheet, type PlanSheet } from '#sheets/plan/plan-sheet.ts';
import { fileFromDossier } from '#storage/dossier-file.ts';
import {
  planNames,
  sentencesOfMarkdown,
  sentencesOn,
  sentencesWithin,
  toPaper,
  toScreen
} from './agreement.ts';
import { expect, keepOnDevice, nowOpen, test, unfoldAll, wordsIn } from './pages.ts';
import { inWholeRun, sampleOf, timeForAll } from './sample.ts';

/** What stands on the page of the plan and is not the plan: its controls, ways to elsewhere, room to write. */
const BESIDE = [
  '.screen-only:not([data-terms], [data-reason])',
  '[data-terms] p',
  '[data-reason] label',
  '[data-blank]',
  'summary .hidden-visually'
].join();

const NOW = Date.parse('2026-11-28T12:00:00Z');
const questions = questionsOf(courseShape());
const advice = adviceShapes();

async function sheetOf(dossier: Dossier, lang: Locale, at = NOW): Promise<PlanSheet> {
  const answers = answersOf(dossier);
  const words = await planWordsIn(lang, answers);
  const edition = { ...words.edition, at };
  const found = counsel(advice, situationShapes(), new Situation(questions, answers));
  return planSheet(dossier, found, { ...words, edition }, leadPartFor(dossier, found, lang, at));
}

/** Opens the plans of these dossiers one after the other, by what is on the device. */
async function eachPlan(
  page: Page,
  dossiers: readonly Dossier[],
  lang: Locale,
  look: (dossier: Dossier) => Promise<void>
): Promise<void> {
  // At noon, so that it is the same day here and in the browser.
  await page.addInitScript((now) => (Date.now = () => now + performance.now()), NOW);
  await keepOnDevice(page, dossiers, lang);
  for (const dossier of dossiers) {
    await nowOpen(page, dossier.id);
    await page.goto(`/${lang}/plan/`);
    await look(dossier);
  }
}

/** The page and its print say what the sheet says: all of it, and nothing else, in the same order. */
async function agrees(page: Page, dossier: Dossier, lang: Locale): Promise<void> {
  const sheet = await sheetOf(dossier, lang);
  const all = sentencesWithin(sheet, planNames);
  const withoutAnnex = sentencesWithin({ ...sheet, annex: undefined }, planNames);
  const said = () => sentencesOn(page, BESIDE);
  // The glossary, the last to come, is there.
  if (sheet.terms) await page.locator('[data-terms]').waitFor();
  await toPaper(page);
  await expect.poll(said, `${dossier.id} on paper`).toEqual(withoutAnnex);
  await toScreen(page);
  await unfoldAll(page);
  await expect.poll(said, `${dossier.id} on the screen, unfolded`).toEqual(all);
}

test.describe.configure({ timeout: timeForAll });

for (const lang of locales) {
  const mine = sampleOf(people, 12, locales.indexOf(lang));

  test(`in ${lang}, pages and prints of the reference people say what their sheets say`, async ({ page }) => {
    await eachPlan(
      page,
      mine.map(({ id, answers }) => dossierWith(answers, id)),
      lang,
      (dossier) => agrees(page, dossier, lang)
    );
  });

  test(
    `in ${lang}, all that a lead wrote is on the page, on paper and in the document of a program`,
    lang === 'fr' ? {} : inWholeRun,
    async ({ page }, info) => {
      const all = sentencesWithin(await sheetOf(writtenDossier, lang), planNames);
      await eachPlan(page, [writtenDossier], lang, async (dossier) => {
        await agrees(page, dossier, lang);
        // An annex that was opened is printed too.
        await toPaper(page);
        await expect.poll(() => sentencesOn(page, BESIDE)).toEqual(all);
      });
      const undated = (sentences: readonly string[]) =>
        sentences.filter((sentence) => !sentence.startsWith(wordsIn[lang].plan.made('').trim()));
      // The program reads today’s clock.
      const today = sentencesWithin(await sheetOf(writtenDossier, lang, Date.now()), planNames);
      expect(undated(sentencesOfMarkdown(advised(writtenDossier, lang, info)))).toEqual(undated(today));
    }
  );

  test(`in ${lang}, the plan is copied as text, and given to copy by hand where the browser refuses`, async ({
    page,
    context
  }) => {
    const { plan, copy } = { plan: (await planWordsIn(lang, {})).plan, copy: wordsIn[lang].copy };
    const document = planAsMarkdown(await sheetOf(writtenDossier, lang));
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await eachPlan(page, [writtenDossier], lang, async () => {
      await page.locator('[data-terms]').waitFor();
      await page.locator('[data-taken]').waitFor();
      await page.getByRole('button', { name: plan.copy }).click();
      await expect(page.getByText(copy.copied, { exact: true })).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(document);
    });
    // As on plain HTTP, which has no clipboard.
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: plan.copy }).click();
    await expect(page.getByText(copy.refused)).toBeVisible();
    await expect(page.getByLabel(copy.area)).toHaveValue(document);
    await expect(page.getByLabel(copy.area)).toBeFocused();
  });
}

test('a text that does not arrive is said to, and comes when asked for again', async ({ page, context }) => {
  const { plan } = await planWordsIn('fr', {});
  const { copy } = wordsIn.fr;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await eachPlan(page, [writtenDossier], 'fr', async () => {
    await page.locator('[data-terms]').waitFor();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: plan.copy }).click();
    await expect(page.getByText(copy.missing)).toBeVisible();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: plan.copy }).click();
    await expect(page.getByText(copy.copied, { exact: true })).toBeVisible();
  });
});

/** What `npm run -s advise` makes of the file of this dossier. */
function advised(dossier: Dossier, lang: Locale, info: TestInfo): string {
  const file = info.outputPath('project.json');
  writeFileSync(file, fileFromDossier(dossier));
  const { stdout, stderr, status } = spawnSync(
    'npx',
    ['tsx', 'src/programs/advise.ts', file, '--lang', lang, '--format', 'md'],
    { encoding: 'utf8', maxBuffer: 10_000_000 }
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
