import type { Page } from '@playwright/test';
import { locales, type Locale } from '#engine/locale.ts';
import { beforeAnything, oneOfEachKind, show, withProject, workshopPages } from './kinds-of-pages.ts';
import { sampleOf } from './sample.ts';
import {
  expect,
  openExample,
  option,
  questionPage,
  saved,
  test,
  unfoldAll,
  visit,
  wordsIn
} from './pages.ts';
import { markLiveRegions, nameless, structureFaults, unheard } from './tree.ts';
import { tooWide } from './width.ts';

/** Walks through these pages once, with whoever hears them and whoever sees them on a small screen. */
async function expectNobodyLost(page: Page, lang: Locale, kinds: typeof withProject): Promise<void> {
  const found: string[] = [];
  // What differs between languages is words: where time is short, each kind is seen in one of them.
  for (const kind of sampleOf(kinds, locales.length, locales.indexOf(lang))) {
    await test.step(kind.name, async () => {
      const { act, ...still } = kind;
      await show(page, lang, { ...still, toBeSeen: act ? 'h1' : kind.toBeSeen });
      // What comes a moment after the page, such as what is known of a project, is there before one acts.
      if (act) await page.waitForLoadState('networkidle');
      await markLiveRegions(page);
      if (act) {
        const { pathname } = new URL(page.url());
        await act(page, lang);
        await expect(page.locator(kind.toBeSeen).first()).toBeVisible();
        const stayed = new URL(page.url()).pathname === pathname;
        if (stayed) found.push(...(await unheard(page)).map((words) => `${kind.name} – unheard: ${words}`));
      }
      const wide = await tooWide(page);
      // What is folded is heard as well, once unfolded.
      await unfoldAll(page);
      const faults = [
        ...wide,
        ...(await structureFaults(page, lang)),
        ...(await nameless(page)),
        ...(await tooWide(page))
      ];
      found.push(...faults.map((fault) => `${kind.name} – ${fault}`));
    });
  }
  expect(found).toEqual([]);
}

test.describe.configure({ timeout: 240_000 });

for (const lang of locales) {
  test(`in ${lang}, nobody is lost on a page before anything is answered`, async ({ page }) => {
    await expectNobodyLost(page, lang, [...beforeAnything, ...workshopPages]);
  });

  test(`in ${lang}, nobody is lost on a page of a project`, async ({ page }) => {
    await openExample(page, lang);
    await expectNobodyLost(page, lang, [...withProject, ...workshopPages]);
  });

  test(`in ${lang}, nobody is lost on an advice of any kind`, async ({ page }) => {
    await openExample(page, lang);
    await expectNobodyLost(page, lang, oneOfEachKind);
  });
}

test('that an answer is on disk is said aloud, once a minute at most', async ({ page }) => {
  await visit(page, questionPage('maturity'));
  const news = page.locator('[data-save-news]');
  await expect(news).toBeEmpty();
  await option(page, 'maturity', 'idea').check();
  await saved(page);
  await expect(news).toHaveText(/Enregistré à \d\d:\d\d/);
});

test('what becomes of an action that leaves its place is said aloud', async ({ page }) => {
  const { plan } = wordsIn.fr;
  await openExample(page);
  const card = page.locator('[data-advice][data-state]').first();
  const name = (await card.getByRole('heading').textContent()) ?? '';
  await card.locator('summary').click();
  await card.getByLabel(plan.state).selectOption('set-aside');
  const said = page.locator('main p[role="status"]');
  await expect(said).toHaveText(`${name} – ${plan.states['set-aside']}`);
  await page.getByRole('button', { name: `${plan.restore} – ${name}` }).click();
  await expect(said).toHaveText(`${name} – ${plan.states['to-do']}`);
});

test('the title of the next page is said once: by the focus', async ({ page }) => {
  await visit(page, '/fr/');
  await page.getByRole('banner').getByRole('link', { name: wordsIn.fr.product.nav.guide }).click();
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('#svelte-announcer')).toHaveAttribute('aria-hidden', 'true');
});

test('how much a search finds is said aloud, and the results are not', async ({ page }) => {
  await visit(page, '/fr/guide/');
  const told = page.locator('main p[role="status"]');
  await expect(told).toBeEmpty();
  await page.getByRole('searchbox').fill('licence');
  await expect(told).toHaveText(/^\d+ résultats$/);
  await expect(page.locator('[aria-live] [data-results], [data-results][aria-live]')).toHaveCount(0);
});

test('the names of the other stages are heard where there is no room to show them', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page, '/fr/course/qualify/');
  const course = page.getByRole('navigation', { name: wordsIn.fr.course.title });
  await expect(course.getByRole('link', { name: 'Identifier – À faire' })).toBeVisible();
});
