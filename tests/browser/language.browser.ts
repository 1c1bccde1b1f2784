import type { Page } from '@playwright/test';
import { adviceByKind } from '#knowledge/advice/index.ts';
import { comingBackTexts } from '#texts/pages/coming-back.ts';
import { calmOf } from './calm.ts';
import { show } from './kind-of-page.ts';
import { beforeAnything, workshopPages } from './pages-before-project.ts';
import { oneOfEachKind, withProject } from './pages-with-project.ts';
import { sampleOf } from './sample.ts';
import { expect, openExample, questionForm, questionPage, test, unfoldAll, visit, wordsIn } from './pages.ts';

/** What the page says anywhere: in its text, its title, and what only some hear or see. */
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const said = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // What the router says aloud of the last page is hidden from everybody.
      const silent = node.parentElement?.closest('script, style, noscript, #svelte-announcer');
      if (!silent) said.push(node.nodeValue ?? '');
    }
    for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']) {
      document
        .querySelectorAll(`[${name}]`)
        .forEach((element) => said.push(element.getAttribute(name) ?? ''));
    }
    return [...new Set(said.map((text) => text.replace(/\s+/g, ' ').trim()))].filter((text) =>
      /\p{L}/u.test(text)
    );
  });

const toEnglish = (page: Page) => page.locator('header a[hreflang="en"]');

async function expectTranslated(page: Page, kinds: typeof withProject): Promise<void> {
  const direct = await page.context().newPage();
  // Everything that comes after a page is there: words, knowledge, what is on the device.
  const whole = calmOf(page);
  const directWhole = calmOf(direct);
  const left: string[] = [];
  const pages = kinds.filter(({ address }) => address !== '/nowhere/');
  for (const kind of sampleOf(pages, 2)) {
    await test.step(kind.name, async () => {
      await show(page, 'fr', kind);
      await whole();
      const before = await textsOf(page);
      // A dialog covers the link; whoever has closed it finds the page as it is.
      await toEnglish(page).evaluate((link: HTMLAnchorElement) => link.click());
      await expect(page).toHaveURL(`/en${kind.address}`);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await whole();
      await visit(direct, `/en${kind.address}`);
      if (kind.stays) await kind.act?.(direct, 'en');
      if (!kind.act) await expect(direct.locator(kind.toBeSeen).first()).toBeVisible();
      await directWhole();
      await expect(direct.locator('[data-loading]:not([data-sample] *)')).toHaveCount(0);
      // What was unfolded before the language changed holds words of the lead’s own.
      if (kind.act) await unfoldAll(direct);
      const english = async () => new Set(await textsOf(direct));
      const french = async () => {
        const meant = await english();
        return before.filter((text) => !meant.has(text));
      };
      // A page that has just come says for a moment that no project is open: both are read until they agree.
      const strange = async (): Promise<string[]> => {
        const [now, meant, left] = [await textsOf(page), await english(), new Set(await french())];
        const remains = now
          .filter((text) => left.has(text) && !kind.own?.includes(text))
          .map((text) => `${kind.name}: ${text}`);
        // Nothing of the page is missing either, where nothing was done on it that a fresh one does not show.
        const missing = kind.act ? [] : [...meant].filter((text) => !now.includes(text));
        return [...remains, ...missing.map((text) => `${kind.name} lacks ${text}`)];
      };
      await expect
        .poll(strange, { timeout: 3000 })
        .toEqual([])
        .catch(async () => left.push(...(await strange())));
      expect((await french()).length, `${kind.name} is not the same in both languages`).toBeGreaterThan(5);
    });
  }
  expect(left).toEqual([]);
}

test.describe.configure({ timeout: 300_000 });

test('whoever changes language before beginning finds every page in it', async ({ page }) => {
  await expectTranslated(page, beforeAnything);
});

test('whoever changes language in a project finds every page in it', async ({ page }) => {
  await openExample(page);
  await expectTranslated(page, withProject);
});

test('whoever changes language on a product of a workshop finds it in that language', async ({ page }) => {
  await openExample(page);
  await expectTranslated(page, [
    ...workshopPages,
    { name: 'one pitch', address: '/pitch/mayor/', toBeSeen: '[data-sentence]' },
    { name: 'the versions', address: '/versions/', toBeSeen: 'h1' }
  ]);
});

test('whoever changes language on an advice of any kind finds it in that language', async ({ page }) => {
  await openExample(page);
  await expectTranslated(page, oneOfEachKind);
});

test('a search in the guide finds pages of the language that is read', async ({ page }) => {
  await visit(page, '/fr/guide/');
  await page.getByRole('searchbox').fill('open');
  const results = page.locator('[data-results] a');
  await expect(results.first()).toHaveAttribute('href', /^\/fr\//);
  await toEnglish(page).click();
  await expect(page.getByRole('searchbox')).toHaveValue('open');
  await expect(results.first()).toHaveAttribute('href', /^\/en\//);
  await expect(page.locator('[data-results] a[href^="/fr/"]')).toHaveCount(0);
});

test('an errand keeps its way back in the other language', async ({ page }) => {
  await openExample(page);
  await visit(page, '/fr/advice/donations/');
  await page.locator('[data-role="requires"] .behind a').first().click();
  await expect(questionForm(page)).toBeVisible();
  await toEnglish(page).click();
  await expect(page).toHaveURL(/\/en\/course\/[^#]+#from=advice\/donations$/);
  const title = adviceByKind.funding.find(({ id }) => id === 'donations')?.en.title ?? '';
  await expect(
    page.getByRole('main').getByRole('link', { name: comingBackTexts.en.backTo(title) })
  ).toBeVisible();
  await questionForm(page).locator('button[type="submit"]').click();
  await page.waitForURL('**/en/advice/donations/');
});

test('a change from a check page stays one in the other language', async ({ page }) => {
  await openExample(page);
  await visit(page, `${questionPage('needs')}#change`);
  await toEnglish(page).click();
  await expect(page).toHaveURL(`${questionPage('needs', 'en')}#change`);
  await expect(page.locator('h1')).toBeFocused();
  await questionForm(page).getByRole('button', { name: wordsIn.en.question.continue, exact: true }).click();
  // Back at the check page, or first at the question that hangs on this one.
  await expect(page).toHaveURL(/\/en\/course\/finance\/.*#(answer-needs|change=needs)$/);
});
