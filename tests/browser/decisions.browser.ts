import type { Page } from '@playwright/test';
import { locales, type Locale } from '#engine/locale.ts';
import { donations } from '#knowledge/advice/funding/donations.ts';
import { dossierIn } from './download.ts';
import { answer, expect, onDisk, openAnswered, questionPage, saved, test, visit, wordsIn } from './pages.ts';
import { hasPdftotext, letters, NO_PDFTOTEXT, printed } from './paper.ts';

const { fr } = wordsIn;
const ADVICE = 'donations';

const block = (page: Page) => page.locator('[data-decision]');
const choose = (page: Page, lang: Locale, choice: 'accepted' | 'rejected' | 'open') =>
  block(page).getByLabel(wordsIn[lang].decision.choices[choice], { exact: true }).check();
const inPlan = (page: Page) => page.locator(`main > section [data-advice="${ADVICE}"]`);

async function openAdvice(page: Page, lang: Locale, id = ADVICE): Promise<void> {
  await visit(page, `/${lang}/advice/${id}/`);
  await expect(page.locator('article[data-status]')).toBeVisible();
}

async function openPlan(page: Page, lang: Locale): Promise<void> {
  await visit(page, `/${lang}/plan/`);
  await expect(page.locator('[data-advice][data-state]').first()).toBeVisible();
}

for (const lang of locales) {
  const { decision } = wordsIn[lang];

  test(`in ${lang}, an advice is rejected, then explained, and leaves the recommended ones`, async ({
    page
  }) => {
    await openAnswered(page, lang);
    await openAdvice(page, lang);
    await choose(page, lang, 'rejected');
    await expect(page.getByText(decision.reasonMissing)).toBeVisible();
    await saved(page);
    // What was chosen is saved although the reason is still missing.
    expect((await onDisk(page))[0]?.decisions[ADVICE]?.decided).toBe('rejected');
    await page.getByLabel(decision.reasons.rejected).fill('Notre charte refuse cet argent.');
    await expect(page.getByText(decision.reasonMissing)).toHaveCount(0);
    await saved(page);
    await page.reload();
    await expect(page.getByLabel(decision.reasons.rejected)).toHaveValue('Notre charte refuse cet argent.');
    await expect(page.locator('article')).toHaveAttribute('data-status', 'retained');

    await openPlan(page, lang);
    await expect(page.locator('[data-rejected]')).toContainText(decision.tags.rejected);
    await expect(page.locator('[data-rejected]')).toContainText('Notre charte refuse cet argent.');
    await expect(inPlan(page)).toHaveCount(1);
    test.skip(!hasPdftotext, NO_PDFTOTEXT);
    const paper = await printed(page);
    expect(paper).toContain(letters(`${donations[lang].title} — Notre charte refuse cet argent.`));
  });

  test(`in ${lang}, an accepted advice outlives answers that discard it, and says so`, async ({ page }) => {
    await openAnswered(page, lang);
    await openAdvice(page, lang);
    await choose(page, lang, 'accepted');
    await block(page).getByText(decision.ownWords).click();
    await page.getByLabel(decision.ownTitle).fill('La cagnotte du quartier');
    await saved(page);
    await visit(page, questionPage('carrier', lang));
    await answer(page, 'carrier', 'local-authority');

    await openPlan(page, lang);
    const contested = page.locator('[data-contested]');
    await expect(contested).toContainText('La cagnotte du quartier');
    await expect(contested).toContainText(decision.lacks);
    await visit(page, `/${lang}/advice/`);
    const row = page.locator(`#funding > ol [data-advice="${ADVICE}"]`);
    await expect(row).toContainText(decision.tags.accepted);
    await expect(row).toContainText(decision.lacks);
    await expect(row).toHaveAttribute('data-status', 'discarded');
    await openAdvice(page, lang);
    await expect(page.locator('article')).toContainText(decision.lacks);

    await visit(page, questionPage('carrier', lang));
    await answer(page, 'carrier', 'association');
    await openPlan(page, lang);
    await expect(contested).toHaveCount(0);
    await expect(
      page.locator('[data-advice="donations"]').filter({ hasText: 'La cagnotte' })
    ).not.toHaveCount(0);
  });
}

test('what is undecided again is recommended as before, and its reason is not lost', async ({ page }) => {
  await openAnswered(page);
  await openAdvice(page, 'fr');
  await choose(page, 'fr', 'rejected');
  await page.getByLabel(fr.decision.reasons.rejected).fill('Trop tôt');
  await choose(page, 'fr', 'open');
  await saved(page);
  await openPlan(page, 'fr');
  await expect(page.locator('[data-rejected]')).toHaveCount(0);
  await openAdvice(page, 'fr');
  await choose(page, 'fr', 'rejected');
  await expect(page.getByLabel(fr.decision.reasons.rejected)).toHaveValue('Trop tôt');
});

test('an action that waits is decided on by its follow-up, on its own page, and waits no more', async ({
  page
}) => {
  await openAnswered(page);
  await openPlan(page, 'fr');
  const waiting = page.locator('li[data-advice][data-status="retained"]:not([data-state])');
  const id = (await waiting.first().getAttribute('data-advice')) ?? '';
  await openAdvice(page, 'fr', id);
  await expect(block(page)).toHaveCount(0);
  await page.getByText(fr.plan.edit).click();
  await page.getByLabel(fr.plan.state).selectOption('set-aside');
  await page.getByLabel(fr.plan.reason).fill('Fait en 2025');
  await page.getByLabel(fr.plan.reason).blur();
  await saved(page);
  await openPlan(page, 'fr');
  await expect(page.locator('[data-set-aside]')).toContainText('Fait en 2025');
  // The one that waited behind the twelve that are shown takes its place.
  await expect(waiting.first()).not.toHaveAttribute('data-advice', id);
  await expect(page.locator(`li[data-status="retained"][data-advice="${id}"]`)).toHaveCount(0);
});

test('decisions leave with the project’s file', async ({ page }) => {
  await openAnswered(page);
  await openAdvice(page, 'fr');
  await choose(page, 'fr', 'rejected');
  await page.getByLabel(fr.decision.reasons.rejected).fill('Refusé en assemblée');
  await saved(page);
  await openPlan(page, 'fr');
  const leaving = page.waitForEvent('download');
  await page.getByRole('button', { name: fr.plan.download }).click();
  const { decisions } = await dossierIn(leaving);
  expect(decisions[ADVICE]).toMatchObject({
    decided: 'rejected',
    reason: 'Refusé en assemblée'
  });
});
