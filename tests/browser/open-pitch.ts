import type { Page } from '@playwright/test';
import type { Locale } from '#engine/locale.ts';
import type { Persona } from '#knowledge/kinds/pitch.ts';
import { expect, visit } from './pages.ts';

/** Goes to the pitch for one person, as it stands for the open project. */
export async function openPitch(page: Page, persona: Persona, lang: Locale): Promise<void> {
  await visit(page, `/${lang}/pitch/${persona}/`);
  await expect(page.locator('[data-sentence]').first()).toBeVisible();
}
