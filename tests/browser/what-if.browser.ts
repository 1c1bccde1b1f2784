import type { Page } from '@playwright/test';
import { locales, type Locale } from '#engine/locale.ts';
import { versionsTexts } from '#texts/pages/versions.ts';
import { whatIfTexts } from '#texts/pages/what-if.ts';
import { answersOnDisk, expect, onDisk, openExample, saved, test, visit, wordsIn } from './pages.ts';

const tryFirstLead = async (page: Page, lang: Locale) => {
  await visit(page, `/${lang}/what-if/`);
  const lead = page.locator('[data-lever]').first();
  const question = (await lead.getAttribute('data-lever')) ?? '';
  await lead.getByRole('button').click();
  await expect(page.locator(`[data-changed="${question}"]`)).toBeVisible();
  await expect(page.locator('[data-differences]')).toBeVisible();
  return question;
};

for (const lang of locales) {
  const words = whatIfTexts[lang];
  const versions = versionsTexts[lang];

  test(`a hypothesis shows what appears and why, without touching the dossier (${lang})`, async ({
    page
  }) => {
    await openExample(page, lang);
    const before = await answersOnDisk(page);
    await tryFirstLead(page, lang);
    const first = page.locator('[data-difference]').first();
    await expect(first.getByRole('link').first()).toBeVisible();
    await expect(first).toContainText(words.because.requires.yes);
    expect(await answersOnDisk(page)).toEqual(before);
    await page.reload();
    await expect(page.locator('[data-changed]')).toHaveCount(1);
    await page.getByRole('button', { name: words.drop, exact: true }).click();
    await expect(page.locator('[data-changed]')).toHaveCount(0);
    expect(await answersOnDisk(page)).toEqual(before);
  });

  test(`a hypothesis is kept as a variant, compared, then adopted; what was before can be had back (${lang})`, async ({
    page
  }) => {
    await openExample(page, lang);
    const before = await answersOnDisk(page);
    const question = await tryFirstLead(page, lang);
    await page.getByLabel(words.name).fill('Association');
    await page.getByRole('button', { name: words.keep }).click();
    await saved(page);
    await visit(page, `/${lang}/versions/`);
    await page.getByLabel(versions.other, { exact: true }).selectOption({ label: 'Association' });
    await expect(page.locator(`[data-changed="${question}"]`)).toBeVisible();
    await expect(page.locator('[data-difference]').first()).toBeVisible();
    expect(await answersOnDisk(page)).toEqual(before);
    await page.getByRole('button', { name: versions.adoptWhat('Association') }).click();
    await expect.poll(() => answersOnDisk(page)).not.toEqual(before);
    await page.getByRole('button', { name: versions.restoreWhat(versions.before('Association')) }).click();
    await expect.poll(() => answersOnDisk(page)).toEqual(before);
  });

  test(`from “what would change it” one click leads to the trial (${lang})`, async ({ page }) => {
    await openExample(page, lang);
    await visit(page, `/${lang}/advice/`);
    // Of the kind that is unfolded, what is discarded.
    const discarded = page.locator('#outcome > details:has([data-status="discarded"])');
    await discarded.locator('summary').click();
    await discarded.getByRole('link').first().click();
    const standing = page.locator('[data-standing]');
    await expect(standing.locator('[data-why-not] [data-verdict="no"]').first()).toBeVisible();
    await standing.getByRole('link', { name: wordsIn[lang].one.try }).first().click();
    await expect(page.locator('[data-changed]').first()).toBeVisible();
    await expect(page.locator('[data-differences]')).toBeVisible();
  });
}

test('a version that is deleted by mistake is put back', async ({ page }) => {
  const words = versionsTexts.fr;
  await openExample(page);
  await visit(page, '/fr/versions/');
  await page.getByRole('button', { name: words.keep, exact: true }).click();
  await expect(page.getByRole('alert')).toHaveText(words.nameMissing);
  await page.getByLabel(words.name).fill('Avant le comité');
  await page.getByRole('button', { name: words.keep, exact: true }).click();
  await page.getByRole('button', { name: words.dropWhat('Avant le comité') }).click();
  await expect(page.locator('[data-version]')).toHaveCount(0);
  await page.getByRole('button', { name: words.undo }).click();
  await expect(page.locator('[data-version]')).toHaveCount(1);
  await saved(page);
  const [dossier] = await onDisk(page);
  expect(Object.values(dossier?.snapshots ?? {}).map(({ removed }) => removed)).toEqual([false]);
});
