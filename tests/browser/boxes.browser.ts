import { expect, onDisk, openAnswered, saved, test, visit } from './pages.ts';

test('every box of the plan can be ticked, and only paper has others', async ({ page }) => {
  await openAnswered(page);
  await visit(page, '/fr/plan/');
  const card = page.locator('[data-advice][data-state]').first();
  const action = (await card.getAttribute('data-advice')) ?? '';
  const box = card.getByRole('checkbox');
  await box.check();
  await expect(card).toHaveAttribute('data-state', 'done');
  await saved(page);
  expect((await onDisk(page))[0]?.actions[action]?.state).toBe('done');
  await expect(card.locator('select')).toHaveValue('done');
  await box.uncheck();
  await expect(card).toHaveAttribute('data-state', 'to-do');

  const drawn = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('main .box, main ol')].filter(
          (one) =>
            one.checkVisibility() &&
            (one.matches('.box') || getComputedStyle(one).listStyleType.includes('☐'))
        ).length
    );
  expect(await drawn()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await drawn()).toBeGreaterThan(0);
  await expect(box).toBeHidden();
});
