import { boatAdvice } from '#knowledge/advice/boat/index.ts';
import { boatTexts } from '#texts/pages/boat.ts';
import { row, idsIn, openBoat } from './open-boat.ts';
import { expect, openAnswered, test } from './pages.ts';

const fr = boatTexts.fr;

test('everything can be done with the keyboard, and is announced', async ({ page }) => {
  await openAnswered(page);
  await openBoat(page);
  const [first = '', second = '', ...others] = await idsIn(page, 'wind');
  const title = (id: string) => boatAdvice.find((item) => item.id === id)?.fr.title ?? '';
  const status = page.locator('main p[role="status"]');

  await row(page, second).getByRole('button', { name: fr.up }).focus();
  await page.keyboard.press('Enter');
  expect(await idsIn(page, 'wind')).toEqual([second, first, ...others]);
  await expect(status).toHaveText(fr.told.placed(title(second), fr.slots.wind.title, 1, others.length + 2));
  await expect(row(page, second).getByRole('button', { name: fr.up })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(fr.told.first(title(second)));

  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(row(page, second).getByRole('button', { name: fr.edit })).toBeFocused();
  await page.keyboard.press('Space');
  await row(page, second).getByRole('button', { name: fr.slots.boat.title }).focus();
  await page.keyboard.press('Enter');
  expect(await idsIn(page, 'boat')).toContain(second);
  await expect(page.locator('[data-slot="boat"]').locator(`#edit-${second}`)).toBeFocused();

  await page.keyboard.press('Enter');
  await row(page, second).getByRole('button', { name: fr.remove }).focus();
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(fr.told.removed(title(second)));
  await expect(page.locator('#slot-boat')).toBeFocused();
  await page.locator('[data-beside="ashore"]').getByRole('button', { name: fr.putBack }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`#edit-${second}`)).toBeFocused();
});

test('an item can be dragged by its handle, also to another part', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1600 });
  await openAnswered(page);
  await openBoat(page);
  const [first = '', second = '', third = '', ...others] = await idsIn(page, 'wind');
  await row(page, second).scrollIntoViewIfNeeded();
  await row(page, first).locator('.handle').hover();
  await page.mouse.down();
  const below = await row(page, second).boundingBox();
  if (!below) throw new Error('Nothing to drag over.');
  await page.mouse.move(below.x + 90, below.y + below.height - 4, { steps: 3 });
  await page.mouse.up();
  expect(await idsIn(page, 'wind')).toEqual([second, first, third, ...others]);

  const [island = ''] = await idsIn(page, 'island');
  await row(page, island).scrollIntoViewIfNeeded();
  const rock = (await idsIn(page, 'rock')).at(-1) ?? '';
  await row(page, island).locator('.handle').hover();
  await page.mouse.down();
  const above = await row(page, rock).boundingBox();
  if (!above) throw new Error('Nothing to drag over.');
  await page.mouse.move(above.x + 90, above.y + 4, { steps: 3 });
  await page.mouse.up();
  expect((await idsIn(page, 'rock')).slice(-2)).toEqual([island, rock]);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 900 } });

  test('an item can be dragged, and the page does not scroll away under it', async ({ page, context }) => {
    await openAnswered(page);
    await openBoat(page);
    const [first = '', second = '', ...others] = await idsIn(page, 'rock');
    await row(page, first).scrollIntoViewIfNeeded();
    await page.evaluate(
      (id) => document.querySelector(`[data-item="${id}"]`)?.scrollIntoView({ block: 'start' }),
      first
    );
    await page.evaluate(() => scrollBy(0, -100));
    const handle = await row(page, first).locator('.handle').boundingBox();
    const over = await row(page, second).boundingBox();
    if (!handle || !over) throw new Error('Nothing to drag.');
    const devtools = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      devtools.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const x = handle.x + 8;
    await touch('touchStart', x, handle.y + 8);
    await touch('touchMove', x, handle.y + 40);
    await touch('touchMove', x + 60, over.y + over.height / 2 + 6);
    await touch('touchEnd', 0, 0);
    expect(await idsIn(page, 'rock')).toEqual([second, first, ...others]);
  });
});
