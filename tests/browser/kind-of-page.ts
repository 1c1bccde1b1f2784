import type { Page } from '@playwright/test';
import type { Locale } from '#engine/locale.ts';
import { expect, unfoldAll, visit } from './pages.ts';

/** A kind of page in one of its states: where it is, what to do there, and what then is to be seen. */
export type KindOfPage = Readonly<{
  name: string;
  address: string;
  toBeSeen: string;
  /** What is said in the person’s words, whatever the language. */
  own?: readonly string[];
  act?: (page: Page, lang: Locale) => Promise<void>;
  /** Whether what is done stays when the language of the page changes, as what is typed does. */
  stays?: true;
}>;

/** Opens every fold, once there is one: the advice is worked out after the page has come. */
export async function openAll(page: Page): Promise<void> {
  await page.locator('main details').first().waitFor({ state: 'attached' });
  await unfoldAll(page);
}

/** Opens the note beside a question. */
export const openNote = (page: Page) => page.locator('[data-note] summary').click();

/** Goes to such a page, and does there what brings it into its state. */
export async function show(page: Page, lang: Locale, { address, act, toBeSeen }: KindOfPage): Promise<void> {
  if (address === '/nowhere/') await page.goto(`/${lang}${address}`);
  else await visit(page, `/${lang}${address}`);
  await act?.(page, lang);
  await expect(page.locator(toBeSeen).first()).toBeVisible();
}
