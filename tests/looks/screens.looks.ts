import type { Page } from '@playwright/test';
import { locales, type Locale } from '#engine/locale.ts';
import { awake, expect, openExample, test } from '../browser/pages.ts';
import { afterEverything, beforeAnything, DAY, printed, screens } from './screens.ts';

const sizes = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 }
] as const;

const modes = ['light', 'dark'] as const;

/** A4 without its margins, at 96 points to the inch. */
const A4 = { width: 718, height: 1016 };

for (const lang of locales) {
  test(`looks as it was approved before anything, in ${lang}`, async ({ page }) => {
    await page.clock.setFixedTime(DAY);
    for (const name of Object.keys(beforeAnything)) await eachWay(page, lang, name);
  });

  test(`looks as it was approved with a project, in ${lang}`, async ({ page }) => {
    await page.clock.setFixedTime(DAY);
    await openExample(page, lang);
    for (const name of Object.keys(afterEverything)) await eachWay(page, lang, name);
  });

  test(`looks as it was approved on paper, in ${lang}`, async ({ page }) => {
    await page.clock.setFixedTime(DAY);
    await page.setViewportSize(A4);
    await openExample(page, lang);
    for (const name of printed) {
      await show(page, lang, name);
      await page.emulateMedia({ media: 'print' });
      await expect.soft(page).toHaveScreenshot([lang, `${name}-paper.png`], { fullPage: true });
      await page.emulateMedia({ media: 'screen' });
    }
  });
}

/** One screen at each size, in each mode. */
async function eachWay(page: Page, lang: Locale, name: string): Promise<void> {
  await show(page, lang, name);
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const colorScheme of modes) {
      await page.emulateMedia({ colorScheme });
      // Places on a page are remembered by the time of the visit, which stands still here.
      await page.evaluate(() => window.scrollTo(0, 0));
      await expect.soft(page).toHaveScreenshot([lang, `${name}-${size.width}-${colorScheme}.png`]);
    }
  }
}

async function show(page: Page, lang: Locale, name: string): Promise<void> {
  const screen = screens[name];
  if (!screen) throw new Error(`No screen is called “${name}”.`);
  await page.goto(`/${lang}${screen.address}`);
  // The page of errors has nothing to wake.
  if (screen !== beforeAnything.nowhere) await awake(page);
  await screen.act?.(page);
  await page.waitForLoadState('networkidle');
}
