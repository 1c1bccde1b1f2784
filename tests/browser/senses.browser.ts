import type { Page } from '@playwright/test';
import {
  expect,
  openExample,
  option,
  questionForm,
  questionPage,
  saved,
  test,
  visit,
  wordsIn
} from './pages.ts';

/** Every control of the page that is smaller than a fingertip, save links that stand in a sentence. */
const smallTargets = (page: Page) =>
  page.locator('main :is(button, select, summary, input, .button), header a').evaluateAll((all) =>
    all.flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      // A box ticks with its label as well, and the label is the larger target.
      const target = element.closest('label')?.getBoundingClientRect() ?? { width, height };
      const seen = width > 0 && height > 0;
      return seen && (target.width < 24 || target.height < 24) ? [element.outerHTML.slice(0, 100)] : [];
    })
  );

test('what a screen reader is told of a question is its stage, its place, its options and its state', async ({
  page
}) => {
  await visit(page, questionPage('maturity'));
  await option(page, 'maturity', 'idea').check();
  await saved(page);
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - navigation "Votre parcours":
      - list:
        - listitem:
          - link /^Situer.*En cours$/
        - listitem:
          - link /^Identifier.*À faire$/
    - heading /Où en est la ressource/ [level=1]
    - group /Où en est la ressource/:
      - radio /^Une idée/ [checked]
      - radio /^Un prototype/
    - paragraph:
      - button /Continuer/
      - link /Passer/
  `);
});

test('a question without an answer says so where the focus is, and names the group it is about', async ({
  page
}) => {
  await visit(page, questionPage('needs'));
  await questionForm(page).locator('button[type=submit]').click();
  const { question } = wordsIn.fr;
  await expect(page.getByRole('alert')).toHaveText(question.missing);
  const asked = (await page.locator('h1').textContent()) ?? '';
  await expect(page.getByRole('group', { name: asked })).toHaveAccessibleDescription(
    new RegExp(question.missing)
  );
});

test('the plan and the advice have headings in order, one title, and named regions', async ({ page }) => {
  await openExample(page);
  for (const address of ['/fr/plan/', '/fr/advice/', '/fr/finance-plan/', '/fr/boat/', '/fr/what-if/']) {
    await visit(page, address);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('main h2').first()).toBeVisible();
    const levels = await page
      .locator('main :is(h1, h2, h3, h4)')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
    const jumps = levels.filter((level, index) => level - (levels[index - 1] ?? 1) > 1);
    expect(jumps, address).toEqual([]);
  }
});

test('every control is large enough for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openExample(page);
  for (const address of [
    '/fr/',
    '/fr/projects/',
    '/fr/plan/',
    '/fr/advice/',
    questionPage('needs'),
    '/fr/boat/'
  ]) {
    await visit(page, address);
    expect(await smallTargets(page), address).toEqual([]);
  }
});

test.describe('with colours forced by the system', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce', forcedColors: 'active' } });

  test('buttons keep an edge, chosen options a mark, and states their words', async ({ page }) => {
    await openExample(page);
    await visit(page, questionPage('needs'));
    const edge = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).borderTopWidth);
    expect(await edge('.button')).not.toBe('0px');
    await expect(questionForm(page).locator('input:checked').first()).toBeVisible();
    await visit(page, '/fr/advice/');
    await expect(page.locator('[data-status="retained"]').first()).toBeVisible();
    await visit(page, '/fr/boat/');
    await expect(page.locator('main svg').first()).toBeVisible();
  });
});

test('nothing moves where the system asks for stillness', async ({ page }) => {
  await openExample(page);
  for (const address of ['/fr/', '/fr/boat/', '/fr/plan/']) {
    await visit(page, address);
    // What waits and is there at once, as what is said of a page that is slow, moves nothing.
    const moving = await page.evaluate(
      () =>
        document
          .getAnimations()
          .filter(({ playState }) => playState === 'running')
          .filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration) > 0).length
    );
    expect(moving, address).toBe(0);
  }
});
