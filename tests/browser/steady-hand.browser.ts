import type { Locator, Page } from '@playwright/test';
import { course } from '#knowledge/course.ts';
import {
  answersOnDisk,
  choices,
  expect,
  openAnswered,
  openExample,
  option,
  questionForm,
  questionHere,
  questionPage,
  saved,
  test,
  unfoldAll,
  visit,
  wordsIn
} from './pages.ts';
import { inWholeRun, sampleOf, timeForAll } from './sample.ts';

/* A press means what it was put down on: nothing moves away under it, and nothing that comes takes it. */

const { fr } = wordsIn;
const questions = course.flatMap((stage) => stage.questions);
const withWords = questions.filter(({ objects }) => objects).map(({ id }) => id);
const written = 'input:not([type=radio], [type=checkbox], [type=file]), textarea';

const goOn = (page: Page) => questionForm(page).locator('button[type="submit"]');
const skip = (page: Page) => questionForm(page).getByRole('link', { name: fr.question.skip });
const back = (page: Page) => page.getByRole('main').getByRole('link', { name: fr.question.back });

/** Where somebody aims who wants to press it, once it is in the window. */
async function aim(target: Locator): Promise<{ x: number; y: number }> {
  await target.scrollIntoViewIfNeeded();
  // Of a link on two lines, the first.
  const [box] = await target.evaluate((one) =>
    [...one.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }))
  );
  if (!box) throw new Error('Nothing to press.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function pressWithMouse(page: Page, target: Locator): Promise<void> {
  await target.hover();
  await page.mouse.down();
  // A hand takes its time, and whoever wrote leaves the field meanwhile.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.mouse.up();
}

const pressWithFinger = (_: Page, target: Locator) => target.tap();

const doubleClick = (_: Page, target: Locator) => target.dblclick({ delay: 40 });

async function doubleTap(page: Page, target: Locator): Promise<void> {
  const { x, y } = await aim(target);
  await page.touchscreen.tap(x, y);
  await page.waitForTimeout(120);
  await page.touchscreen.tap(x, y);
}

async function holdEnter(page: Page, target: Locator): Promise<void> {
  await target.focus();
  for (const _ of 'held') {
    await page.keyboard.down('Enter');
    await page.waitForTimeout(40);
  }
  await page.keyboard.up('Enter');
}

/** Once whatever was pressed has had the time to act: this address and no other, and no answer changed. */
async function onlyWentTo(page: Page, address: string, before: Record<string, unknown>): Promise<void> {
  await expect.poll(() => new URL(page.url()).pathname).toBe(address);
  await saved(page);
  expect(new URL(page.url()).pathname).toBe(address);
  expect(await answersOnDisk(page)).toEqual(before);
}

const leadsTo = async (link: Locator) =>
  link.evaluate((anchor) => (anchor instanceof HTMLAnchorElement ? anchor.pathname : ''));

/** Pages other than questions where one writes: where time is short, half are seen with each pointer. */
const pages = ['projects', 'plan', 'means', 'pitch/funder', 'boat', 'finance-plan', 'versions'];

for (const [pointer, press] of [
  ['a mouse', pressWithMouse],
  ['a finger', pressWithFinger]
] as const)
  for (const width of [360, 1280]) {
    /** A finger on a large screen and a mouse on a small one are seen in a whole run. */
    const seldom = (pointer === 'a finger') === (width === 1280);
    test.describe(`at ${width} px with ${pointer}`, () => {
      test.use({ viewport: { width, height: 800 }, hasTouch: pointer === 'a finger' });

      test('what follows a field is pressed where it is seen, whatever was typed', async ({ page }) => {
        test.setTimeout(timeForAll);
        // Each question is seen at both widths and pressed with both pointers; in a whole run, with both at both.
        for (const id of sampleOf(withWords, 2, seldom ? 1 : 0)) {
          await visit(page, questionPage(id));
          await choices(page).first().check();
          const fields = questionForm(page).locator(`[data-objects] :is(${written})`);
          for (const field of await fields.all()) {
            await field.pressSequentially('12');
            const { y } = await aim(goOn(page));
            await field.blur();
            expect((await aim(goOn(page))).y, id).toBe(y);
            await field.focus();
          }
          await press(page, goOn(page));
          await expect(page.locator(`form[data-question="${id}"]`), id).toHaveCount(0);
        }
      });

      test('so is what follows a field of any other page', seldom ? inWholeRun : {}, async ({ page }) => {
        test.setTimeout(timeForAll);
        await openExample(page);
        for (const address of sampleOf(pages, 2, pointer === 'a finger' ? 1 : 0)) {
          await visit(page, `/fr/${address}/`);
          await expect(page.locator(`main :is(${written})`).first()).toBeAttached();
          await unfoldAll(page);
          const fields = await page.locator(`main :is(${written}):visible`).all();
          for (const field of sampleOf(fields, Math.ceil(fields.length / 3))) {
            await field.click();
            await page.keyboard.type('12');
            await expectLanding(page, field, press);
          }
        }
      });
    });
  }

/** Presses the first thing to press after a field; what a click would do is left out. */
async function expectLanding(page: Page, field: Locator, press: typeof pressWithMouse): Promise<void> {
  const what = await field.evaluate((written) => {
    const after = [...document.querySelectorAll('main :is(button, a[href], summary)')].find(
      (one) =>
        one.checkVisibility() && written.compareDocumentPosition(one) === Node.DOCUMENT_POSITION_FOLLOWING
    );
    document.querySelector('[data-aim]')?.removeAttribute('data-aim');
    after?.setAttribute('data-aim', '');
    window.addEventListener(
      'click',
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        const aimed = event.target instanceof Element ? event.target.closest('[data-aim]') : null;
        aimed?.setAttribute('data-aim', 'met');
      },
      { capture: true, once: true }
    );
    return after?.outerHTML.slice(0, 80);
  });
  if (what === undefined) return;
  await press(page, page.locator('[data-aim]'));
  await expect(page.locator('[data-aim="met"]'), `${page.url()} ${what}`).toHaveCount(1);
}

/** Where one goes on to is known once what is left is. */
const leftToSay = (page: Page) => page.locator('[data-after]');

for (const [way, act] of [
  ['a double click', doubleClick],
  ['a double tap', doubleTap],
  ['a key held down', holdEnter]
] as const)
  test.describe(`with ${way}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: way === 'a double tap' });

    test(
      'one goes on by one page, or back by one, and answers nothing there',
      way === 'a double click' ? inWholeRun : {},
      async ({ page }) => {
        test.setTimeout(timeForAll);
        await openAnswered(page);
        const before = await answersOnDisk(page);
        const said = questions.filter(({ id }) => id in before);
        for (const { id } of sampleOf(said, 12)) {
          await visit(page, questionPage(id));
          await expect(leftToSay(page)).toBeVisible();
          for (const [target, there] of [
            [goOn(page), skip(page)],
            [skip(page), skip(page)]
          ] as const) {
            const address = await leadsTo(there);
            await act(page, target);
            await onlyWentTo(page, address, before);
            await page.goBack();
            await expect(page.locator(`form[data-question="${id}"]`)).toBeVisible();
            await expect(leftToSay(page)).toBeVisible();
          }
          const address = await leadsTo(back(page));
          await act(page, back(page));
          await onlyWentTo(page, address, before);
        }
      }
    );

    test('a question that is not answered stays so', async ({ page }) => {
      for (const id of ['maturity', 'needs', 'motive']) {
        await visit(page, questionPage(id));
        await act(page, goOn(page));
        await expect(page.getByRole('alert')).toBeVisible();
        expect(await questionHere(page)).toBe(id);
        await expect(questionForm(page).locator('input:checked')).toHaveCount(0);
      }
    });

    test('a new project is not answered by what made it, nor its first question by the one before', async ({
      page
    }) => {
      await visit(page, '/fr/short/');
      await page.getByLabel(fr.projects.name).fill('Deux fois');
      await act(page, page.getByRole('button', { name: fr.projects.create }));
      await expect(page.locator('form[data-question="motive"]')).toBeVisible();
      await saved(page);
      expect(await answersOnDisk(page)).toEqual({});
      await option(page, 'motive', 'verdict').check();
      await saved(page);
      await act(page, goOn(page));
      await expect(page.locator('form[data-question="maturity"]')).toBeVisible();
      await saved(page);
      expect(await answersOnDisk(page)).toEqual({ motive: ['verdict'] });
    });
  });

test('a shortcut that is held acts once', async ({ page }) => {
  await openAnswered(page);
  await visit(page, questionPage('maturity'));
  const address = await leadsTo(skip(page));
  const before = await answersOnDisk(page);
  for (const _ of 'held') await page.keyboard.down('p');
  await page.keyboard.up('p');
  await onlyWentTo(page, address, before);
});
