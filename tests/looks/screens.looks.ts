import type { Page } from '@playwright/test';
import type { Locale } from '#engine/locale.ts';
import { expect, openExample, questionPage, test, visit } from '../browser/pages.ts';

/** What somebody sees who has not begun. */
const before = { home: '/', projects: '/projects/', guide: '/guide/', facilitators: '/facilitators/' };

/** What somebody sees whose project is complete. */
const after = {
  course: '/course/',
  check: '/course/finance/',
  question: questionPage('needs').slice(3),
  short: '/short/',
  advice: '/advice/',
  'one-advice': '/advice/membership-fees/',
  'what-if': '/what-if/#name-owner=neutral',
  versions: '/versions/',
  plan: '/plan/',
  brakes: '/brakes/',
  means: '/means/',
  boat: '/boat/',
  'finance-plan': '/finance-plan/',
  pitch: '/pitch/mayor/',
  cases: '/cases/',
  glossary: '/glossary/',
  map: '/map/',
  components: '/components/'
};

const printed = ['plan', 'boat', 'finance-plan', 'pitch'] as const;

const views = [
  { lang: 'fr', width: 360, height: 740, colours: 'light' },
  { lang: 'en', width: 768, height: 1024, colours: 'light' },
  { lang: 'fr', width: 1280, height: 800, colours: 'dark' }
] as const;

/** The day on which the pictures were taken, so that dates do not move them. */
const DAY = new Date('2026-11-23T10:00:00+01:00');

async function still(page: Page): Promise<void> {
  await page.clock.setFixedTime(DAY);
}

async function looksAsApproved(page: Page, lang: Locale, screens: Record<string, string>, view: string) {
  for (const [name, address] of Object.entries(screens)) {
    await visit(page, `/${lang}${address}`);
    await page.waitForLoadState('networkidle');
    // Places on a page are remembered by the time of the visit, which stands still here.
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect.soft(page).toHaveScreenshot(`${name}-${view}.png`);
  }
}

for (const { lang, width, height, colours } of views) {
  const view = `${lang}-${width}-${colours}`;

  test.describe(view, () => {
    test.use({ viewport: { width, height }, colorScheme: colours });
    test.describe.configure({ timeout: 400_000 });

    test('looks as it was approved', async ({ page }) => {
      await still(page);
      await looksAsApproved(page, lang, before, view);
      await openExample(page, lang);
      await looksAsApproved(page, lang, after, view);
    });
  });
}

test('looks on paper as it was approved', async ({ page }) => {
  await still(page);
  await page.setViewportSize({ width: 718, height: 1016 });
  await openExample(page, 'fr');
  for (const name of printed) {
    await visit(page, `/fr${after[name]}`);
    await page.emulateMedia({ media: 'print' });
    await expect.soft(page).toHaveScreenshot(`${name}-fr-paper.png`);
    await page.emulateMedia({ media: 'screen' });
  }
});
