import type { Page } from '@playwright/test';
import { keeps } from '#engine/advise/advice.ts';
import { locales } from '#engine/locale.ts';
import { questionsById } from '#engine/reason/situation.ts';
import { witnessFor } from '#engine/reason/witness.ts';
import { unmarked } from '#engine/text/alternatives.ts';
import { advice } from '#knowledge/advice/index.ts';
import { course } from '#knowledge/course.ts';
import { guardsIn } from '#knowledge/guards.ts';
import { questions } from '#knowledge/questions/index.ts';
import { dossierFrom } from '#programs/proofs/witnesses.ts';
import { fileFromDossier } from '#storage/dossier-file.ts';
import { guideTexts } from '#texts/pages/guide.ts';
import { mapTexts } from '#texts/pages/map.ts';
import {
  answer,
  createProject,
  expect,
  openExample,
  questionPage,
  saved,
  test,
  visit,
  wordsIn
} from './pages.ts';
import { hasPdftotext, letters, NO_PDFTOTEXT, printed } from './paper.ts';

const all = course.flatMap((stage) => stage.questions.map(({ id }) => id));

const stop = (page: Page, question: string) => page.locator(`[data-stop="${question}"]`);

for (const lang of locales) {
  test(`the guide leads to a map of every stage and every question (${lang})`, async ({ page }) => {
    await visit(page, `/${lang}/guide/`);
    await page.getByRole('link', { name: guideTexts[lang].names.map }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(mapTexts[lang].title);
    await expect(page.locator('[data-water]')).toHaveCount(course.length);
    await expect(page.locator('[data-stop]')).toHaveCount(all.length);
    await stop(page, 'maturity').getByRole('link').click();
    await expect(page.locator('form[data-question="maturity"]')).toBeVisible();
  });

  test(`an advice opens the tree of its conditions with what each comes to (${lang})`, async ({ page }) => {
    await openExample(page, lang);
    await visit(page, `/${lang}/advice/donations/`);
    const tree = page.locator('[data-tree]');
    await tree.locator('summary').first().click();
    const lines = tree.locator('[data-node]');
    await expect(lines.first()).toHaveAttribute('data-verdict', /yes|no|unknown/);
    const donations = advice.find(({ id }) => id === 'donations');
    for (const { [lang]: text } of donations?.requires ?? [])
      await expect(tree).toContainText(unmarked(text));
    await expect(tree).toContainText(mapTexts[lang].tree.verdicts.yes);
    await tree.getByRole('link').first().click();
    await expect(page.locator('form[data-question]')).toBeVisible();
  });
}

test('the map can be read where nothing runs', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/fr/map/');
  await expect(page.locator('[data-stop]')).toHaveCount(all.length);
  await expect(page.locator('[data-water="finance"]')).toContainText(mapTexts.fr.onlyIf);
  await expect(page.locator('[data-passing]')).toHaveCount(0);
  await context.close();
});

test('the map on paper has every stage, every question and every condition', async ({ page }) => {
  test.skip(!hasPdftotext, NO_PDFTOTEXT);
  await visit(page, '/fr/map/');
  const paper = await printed(page);
  const missing = course
    .flatMap((stage) => stage.questions.map(({ fr }) => fr.short))
    .filter((short) => !paper.includes(letters(short)));
  expect(missing).toEqual([]);
  for (const guard of Object.values(guardsIn('fr', mapTexts.fr.conditions))) {
    expect(paper).toContain(letters(guard));
  }
});

test('the map shows what was answered, what waits, what may come and what is skipped', async ({ page }) => {
  await createProject(page, 'Carte');
  await page.goto(questionPage('maturity'));
  await answer(page, 'maturity', 'idea');
  await visit(page, '/fr/map/');
  await expect(stop(page, 'maturity')).toHaveAttribute('data-passing', 'answered');
  await expect(stop(page, 'resource')).toHaveAttribute('data-passing', 'to-answer');
  await expect(stop(page, 'recipient')).toHaveAttribute('data-passing', 'perhaps');
  await expect(stop(page, 'access')).toHaveAttribute('data-passing', 'skipped');
  await expect(stop(page, 'access')).toContainText(mapTexts.fr.passing.skipped);
});

test('an answer that changes, changes the tree', async ({ page }) => {
  await createProject(page, 'Arbre');
  const root = page
    .locator('[data-tree] [data-node]')
    .filter({ hasText: 'Une première version existe déjà' });
  for (const [option, verdict] of [
    ['idea', 'no'],
    ['prototype', 'yes']
  ] as const) {
    await page.goto(questionPage('maturity'));
    await answer(page, 'maturity', option);
    await visit(page, '/fr/advice/donations/');
    await page.locator('[data-tree] summary').first().click();
    await expect(root.first()).toHaveAttribute('data-verdict', verdict);
  }
});

test('a witness of the proofs opens as a project, and gets the verdict it bears witness to', async ({
  page
}) => {
  const one = advice.find(({ id }) => id === 'public-procurement');
  if (!one) throw new Error('No such advice.');
  const answers = witnessFor(keeps(one), 'yes', questionsById(questions)) ?? {};
  const dossier = dossierFrom({ advice: one, verdict: 'attained', answers }, 'retenu', 'test', new Date());
  await visit(page, '/fr/projects/');
  await page.getByLabel(wordsIn.fr.projects.importLabel).setInputFiles({
    name: 'public-procurement.attained.json',
    mimeType: 'application/json',
    buffer: Buffer.from(fileFromDossier(dossier))
  });
  await expect(page.getByText(wordsIn.fr.projects.imported(dossier.name))).toBeVisible();
  await saved(page);
  await visit(page, '/fr/advice/public-procurement/');
  await expect(page.locator('article[data-advice]')).toHaveAttribute('data-status', 'retained');
});
