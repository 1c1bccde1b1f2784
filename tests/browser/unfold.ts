import type { Page } from '@playwright/test';
import { expect } from './pages.ts';

/** Opens what hides a field: the folds around it, or the button that shows the form of a rock. */
export async function unfold(page: Page, field: string): Promise<void> {
  const typed = page.locator(field).first();
  const rock = page.locator('[data-slot="rock"] [id^="edit-"]').first();
  if (field.includes('rock')) await rock.click();
  else
    await typed.evaluate((one) => {
      for (let fold = one.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
        fold.open = true;
    });
  await expect(typed).toBeVisible();
}
