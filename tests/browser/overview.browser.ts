import type { Page } from '@playwright/test';
import { locales, type Locale } from '#engine/locale.ts';
import { outcomeBuilding } from '#knowledge/advice/outcome/outcome-building.ts';
import { pillarIds, pillars } from '#knowledge/pillars.ts';
import { overviewTexts } from '#texts/pages/overview.ts';
import { judgements } from './expected.ts';
import {
  answer,
  createProject,
  expect,
  openAnswered,
  openExample,
  questionPage,
  test,
  visit
} from './pages.ts';
import { hasPdftotext, letters, NO_PDFTOTEXT, printed } from './paper.ts';

const overview = (page: Page) => page.locator('[data-overview]');
const pillar = (page: Page, id: string) => page.locator(`[data-pillar="${id}"]`);
const everyCriterion = (lang: Locale) => pillarIds.flatMap((id) => pillars[id].map((one) => one[lang]));

async function openOverview(page: Page, lang: Locale = 'fr'): Promise<void> {
  await visit(page, `/${lang}/advice/`);
  await expect(overview(page)).toBeVisible();
}

const bottomOf = async (page: Page): Promise<number> => {
  const box = await overview(page).boundingBox();
  return (box?.y ?? 0) + (box?.height ?? Infinity);
};

for (const lang of locales) {
  const words = overviewTexts[lang];

  test(`in ${lang}, one screen says where the project stands, what to do, to live on and to avoid`, async ({
    page
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openExample(page, lang);
    await openOverview(page, lang);
    await expect(overview(page)).toContainText(outcomeBuilding[lang].title);
    await expect(pillar(page, 'resource')).toContainText(words.footings.resource.stands);
    await expect(pillar(page, 'rules')).toContainText(words.firstOf.no);
    const funding = judgements
      .filter(({ advice, status }) => advice.kind === 'funding' && status === 'retained')
      .slice(0, 3);
    for (const { advice } of funding) await expect(overview(page)).toContainText(advice[lang].title);
    await expect(overview(page).locator('[data-rock]')).toContainText(words.removedBy);
    expect(await bottomOf(page)).toBeLessThanOrEqual(800);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await bottomOf(page)).toBeLessThan(1800);
  });

  test(`in ${lang}, the hull has its table, which leads to the answers`, async ({ page }) => {
    await openAnswered(page, lang);
    await openOverview(page, lang);
    await overview(page).getByText(words.table).click();
    const table = overview(page).locator('table');
    for (const criterion of everyCriterion(lang)) await expect(table).toContainText(criterion);
    await expect(table.locator('[data-verdict="no"]')).toHaveCount(2);
    await expect(overview(page).locator('svg [data-verdict="no"]')).toHaveCount(2);
    await table.locator('[data-verdict="no"] a').last().click();
    await expect(page.locator('form[data-question]')).toBeVisible();
  });

  test(`in ${lang}, the overview is printed on one page, with everything that is in place`, async ({
    page
  }) => {
    test.skip(!hasPdftotext, NO_PDFTOTEXT);
    await openAnswered(page, lang);
    await openOverview(page, lang);
    const paper = await printed(page);
    const missing = everyCriterion(lang).filter((criterion) => !paper.includes(letters(criterion)));
    expect(missing).toEqual([]);
    expect(paper).toContain(letters(words.rock));
  });
}

test('a new answer changes the hull and outlives a reload', async ({ page }) => {
  await openAnswered(page);
  await openOverview(page);
  await expect(pillar(page, 'rules')).toHaveAttribute('data-footing', 'lacks');
  await visit(page, questionPage('written-rules'));
  await answer(page, 'written-rules', 'revisable');
  await visit(page, questionPage('transparency'));
  await answer(page, 'transparency', 'published');
  await openOverview(page);
  await expect(pillar(page, 'rules')).toHaveAttribute('data-footing', 'stands');
  await page.reload();
  await expect(pillar(page, 'rules')).toContainText(overviewTexts.fr.footings.rules.stands);
});

test('with nothing answered it says where to begin; with little, what is still to be found out', async ({
  page
}) => {
  await createProject(page, 'Débutant');
  await visit(page, '/fr/advice/');
  await expect(page.getByText(overviewTexts.fr.begin)).toBeVisible();
  await expect(overview(page)).toHaveCount(0);
  await visit(page, questionPage('maturity'));
  await answer(page, 'maturity', 'prototype');
  await openOverview(page);
  for (const id of pillarIds) await expect(pillar(page, id)).toHaveAttribute('data-footing', 'open');
});
