import { fr } from '#texts/fr.ts';
import { expect, onDisk, openAnswered, openExample, questionPage, saved, test, visit } from './pages.ts';
import { unfold } from './unfold.ts';

const card = 'li[data-advice][data-status="retained"]';

test('beside a question, a day that is none is told once one has left it, and until it is mended', async ({
  page
}) => {
  await visit(page, questionPage('danger'));
  const day = page.locator('#object-ending-date');
  const told = page.locator('#wrong-ending-date');
  await day.pressSequentially('12');
  await expect(told).toBeHidden();
  await day.blur();
  await expect(told).toBeVisible();
  await expect(day).toHaveAccessibleDescription(fr.saving.wrongDay);
  await page.locator('#object-ending').fill('Le poste');
  await page.locator('#object-ending').blur();
  await expect(told).toBeVisible();
  await day.fill('2027-03-01');
  await day.blur();
  await expect(told).toBeHidden();
});

test('a date is kept once it is whole; half of one, or a year of five digits, is told and changes nothing', async ({
  page
}) => {
  await openExample(page);
  const due = page.locator(`${card} [id$="-due"]`).first();
  await unfold(page, `${card} [id$="-due"]`);
  const id = ((await due.getAttribute('id')) ?? '').replace(/-due$/, '');
  const kept = async () => (await onDisk(page))[0]?.actions[id]?.due;
  await due.fill('2027-03-01');
  await due.blur();
  await expect.poll(kept).toBe('2027-03-01');

  for (const wrong of ['20265-10-10', '0265-10-10']) {
    // Firefox lets one type it past “max”.
    await due.evaluate((field: HTMLInputElement, date) => {
      field.focus();
      field.value = date;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      field.blur();
    }, wrong);
    await expect(page.locator(`#${id}-due-wrong`)).toHaveText(fr.saving.wrongDay);
  }
  await page.locator(`#${id}-owner`).fill('Maël');
  await page.locator(`#${id}-owner`).blur();
  await expect.poll(async () => (await onDisk(page))[0]?.actions[id]?.owner).toBe('Maël');
  expect(await kept()).toBe('2027-03-01');
  await saved(page);

  await due.fill('2027-04-02');
  await due.blur();
  await expect(page.locator(`#${id}-due-wrong`)).toHaveCount(0);
  await expect.poll(kept).toBe('2027-04-02');
});

test('a figure is a mistake once it has been left, not while it is being typed', async ({ page }) => {
  await openAnswered(page);
  await visit(page, '/fr/finance-plan/');
  const field = '#cost-hosting-year';
  await unfold(page, field);
  await page.locator(field).pressSequentially('entre 3000 et');
  await expect(page.locator(`${field}-problem`)).toHaveCount(0);
  await page.locator(field).blur();
  await expect(page.locator(`${field}-problem`)).toBeVisible();
  await expect(page.locator(field)).toHaveValue('entre 3000 et');
  await page.locator(field).focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' 5000');
  await page.locator(field).blur();
  await expect(page.locator(`${field}-problem`)).toHaveCount(0);
  await expect
    .poll(async () => (await onDisk(page))[0]?.costs['hosting']?.year)
    .toEqual({
      low: 3000,
      high: 5000
    });
});
