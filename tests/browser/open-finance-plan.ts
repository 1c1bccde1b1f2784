import type { Page } from '@playwright/test';
import type { Locale } from '#engine/locale.ts';
import { fundingAdvice } from '#knowledge/advice/funding/index.ts';
import { expect, visit } from './pages.ts';

/** What a way of funding is called. */
export const modeTitle = (id: string, lang: Locale = 'fr') =>
  fundingAdvice.find((one) => one.id === id)?.[lang].title ?? id;

/** The page of money, once what is to be paid for is there. */
export async function openPlan(page: Page, lang: Locale = 'fr'): Promise<void> {
  await visit(page, `/${lang}/finance-plan/`);
  await expect(page.locator('#needs')).toBeVisible();
}

/** Types into a field and leaves it. */
export async function type(page: Page, field: string, text: string): Promise<void> {
  await page.locator(`#${field}`).fill(text);
  await page.locator(`#${field}`).press('Tab');
}

/** Five needs with their costs: those that the example names. */
export async function cost(page: Page): Promise<void> {
  await type(page, 'cost-communication-year', '1000');
  await type(page, 'cost-maintenance-year', '6 000 - 9 000');
  await type(page, 'cost-hosting-year', '1 200 €');
  await type(page, 'cost-animation-year', '8000 à 15000');
  await type(page, 'cost-translation-year', '2k');
  await type(page, 'cost-maintenance-threeYears', '20 k€');
}

/** The example says that money is there: it comes to nothing, so that what is chosen shows alone. */
export async function enterNothing(page: Page): Promise<void> {
  await type(page, 'certain-own-budget', '0');
  await type(page, 'certain-present-income', '0');
}

/** A way of funding in the list. */
export const mode = (page: Page, id: string) => page.locator(`#modes [data-advice="${id}"]`);

/** Ticks a way of funding; those that fit less are in a fold. */
export async function choose(page: Page, id: string) {
  const folds = page.locator('#modes details', { has: page.locator(`[data-advice="${id}"]`) });
  for (const fold of await folds.all())
    if ((await fold.getAttribute('open')) === null) await fold.locator('summary').first().click();
  await mode(page, id).getByRole('checkbox').first().check();
}

/** A figure of the summary. */
export const brief = (page: Page, what: string) => page.locator(`[data-brief="${what}"] dd`).first();
