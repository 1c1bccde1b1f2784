import type { Page } from '@playwright/test';
import type { Slot } from '#engine/boat/boat.ts';
import type { Locale } from '#engine/locale.ts';
import { boatTexts } from '#texts/pages/boat.ts';
import { expect, visit } from './pages.ts';

const fr = boatTexts.fr;

/** An item, by its id. */
export const row = (page: Page, id: string) => page.locator(`[data-slot] [data-item="${id}"]`);

/** An item, by a part of its text. */
export const rowNamed = (page: Page, text: string) =>
  page.locator('[data-slot] [data-item]').filter({ hasText: text });

/** What does this to this item. */
export const button = (page: Page, action: string, item: string) =>
  page.getByRole('button', { name: fr.onItem(action, item), exact: true });

/** The items of a part of the boat, in their order. */
export const idsIn = (page: Page, slot: Slot) =>
  page
    .locator(`[data-slot="${slot}"] [data-item]`)
    .evaluateAll((rows) => rows.map((one) => one.getAttribute('data-item') ?? ''));

/** The page of the boat, once its items are there. */
export async function openBoat(page: Page, lang: Locale = 'fr'): Promise<void> {
  await visit(page, `/${lang}/boat/`);
  await expect(page.locator('[data-slot="rock"]')).toBeVisible();
}
