import type { Page } from '@playwright/test';
import { locales, type Locale } from '#engine/locale.ts';
import { calmOf } from './calm.ts';
import { heard } from './heard.ts';
import { expect, openExample, questionPage, test, visit } from './pages.ts';

/*
 * What a blind project lead hears of five screens, kept in words that can be read through: the files of
 * the folder `heard`. Whoever changes a text accepts them anew with --update-snapshots, once read.
 */

/** Long pages are kept as far as their way of speaking is known. */
const screens: readonly Readonly<{
  name: string;
  address: (lang: Locale) => string;
  lines: number;
  whole?: true;
}>[] = [
  { name: 'question', address: (lang) => questionPage('runway', lang), lines: 200, whole: true },
  { name: 'check', address: (lang) => `/${lang}/course/finance/`, lines: 40 },
  { name: 'advice', address: (lang) => `/${lang}/advice/donations/`, lines: 60 },
  { name: 'plan', address: (lang) => `/${lang}/plan/`, lines: 60 },
  { name: 'boat', address: (lang) => `/${lang}/boat/`, lines: 45 }
];

/** Waits until the page has no more to say: what is known of the project comes a moment after it. */
async function told(
  page: Page,
  lang: Locale,
  { whole, lines }: (typeof screens)[number],
  calm: () => Promise<void>
): Promise<string> {
  let heardLast = '';
  const unchanged = async () => {
    const before = heardLast;
    const all = await heard(page, lang, whole ? 'RootWebArea' : 'main');
    heardLast = `${all.slice(0, lines).join('\n')}\n`;
    return heardLast === before;
  };
  await calm();
  await expect.poll(unchanged, { intervals: [200], timeout: 20_000 }).toBe(true);
  return heardLast;
}

for (const lang of locales) {
  test(`in ${lang}, five screens are heard as they were read through`, async ({ page }) => {
    await openExample(page, lang);
    const calm = calmOf(page);
    for (const screen of screens) {
      await visit(page, screen.address(lang));
      await expect(page.locator('[data-save="saved"]')).toBeVisible();
      await expect.soft(page.locator('main').locator('h1, [data-advice], form').first()).toBeVisible();
      expect.soft(await told(page, lang, screen, calm)).toMatchSnapshot(`${screen.name}-${lang}.txt`);
    }
  });
}
