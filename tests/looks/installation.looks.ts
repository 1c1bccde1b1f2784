import { locales } from '#engine/locale.ts';
import { expect, openExample, test, visit } from '../browser/pages.ts';
import { afterEverything, beforeAnything, DAY } from './screens.ts';

/** What is shown of the product where it is installed, and in the README. */
const shown = {
  question: beforeAnything['question-none'],
  course: afterEverything.course,
  plan: afterEverything.plan
};

const forms = {
  wide: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
  narrow: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 }
};

for (const lang of locales) {
  for (const [form, shape] of Object.entries(forms)) {
    test.describe(() => {
      test.use({ ...shape, colorScheme: 'light' });

      test(`what is shown before it is installed is what it looks like: ${form}, in ${lang}`, async ({
        page
      }) => {
        await page.clock.setFixedTime(DAY);
        await openExample(page, lang);
        for (const [name, { address }] of Object.entries(shown)) {
          await visit(page, `/${lang}${address}`);
          await page.waitForLoadState('networkidle');
          await page.evaluate(() => window.scrollTo(0, 0));
          await expect.soft(page).toHaveScreenshot([lang, `${name}-${form}.png`], { scale: 'device' });
        }
      });
    });
  }
}
