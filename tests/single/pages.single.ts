import type { Page } from '@playwright/test';
import { locales } from '#engine/locale.ts';
import { openExample } from '../browser/pages.ts';
import { show } from '../browser/kind-of-page.ts';
import { beforeAnything, workshopPages } from '../browser/pages-before-project.ts';
import { oneOfEachKind, withProject } from '../browser/pages-with-project.ts';
import { expect, test } from './from-file.ts';

/** Everything came; the page of components shows on purpose what does not. */
const nothingMissing = (page: Page, address: string) =>
  expect(page.locator('[data-load-failed]')).toHaveCount(address === '/components/' ? 1 : 0);

for (const lang of locales) {
  test(`every kind of page is in the file, before anything was said, in ${lang}`, async ({ page }) => {
    test.setTimeout(300_000);
    for (const kind of [...beforeAnything, ...workshopPages]) {
      await test.step(kind.name, async () => {
        await show(page, lang, kind);
        await expect(page.locator('h1').first()).not.toBeEmpty();
        await nothingMissing(page, kind.address);
      });
    }
  });

  test(`every kind of page is in the file, for a whole project, in ${lang}`, async ({ page }) => {
    test.setTimeout(300_000);
    await openExample(page, lang);
    for (const kind of [...withProject, ...oneOfEachKind]) {
      await test.step(kind.name, async () => {
        await show(page, lang, kind);
        await nothingMissing(page, kind.address);
      });
    }
  });
}
