import { people } from '#knowledge/people/index.ts';
import { paperCodes } from '#knowledge/paper-codes.ts';
import { thingsTyped } from '#engine/entry/fixture.ts';
import { entryTexts } from '#texts/pages/entry.ts';
import { entryLink } from '#texts/pages/entry-link.ts';
import { answersOnDisk, expect, onDisk, test, visit } from './pages.ts';

const texts = entryTexts.fr;
const [person] = people;
if (!person) throw new Error('There are no reference people.');
const typed = thingsTyped(
  {
    answers: new Map(Object.entries(person.answers).map(([id, value]) => [id, { value, note: '' }] as const)),
    words: new Map([['name', person.name.fr]])
  },
  paperCodes
);

test('somebody types a paper with the keyboard alone, and has the project that it says', async ({ page }) => {
  await visit(page, '/fr/projects/');
  await page.getByRole('link', { name: entryLink.fr }).focus();
  await page.keyboard.press('Enter');
  const field = page.getByLabel(texts.field);
  await expect(field).toBeVisible();
  await field.focus();
  await page.keyboard.type('s1b S2');
  await expect(page.locator('[data-understood="S1"]')).toBeVisible();
  await expect(page.locator('[data-wrong]')).toHaveCount(0);
  await page.keyboard.type(' ');
  await expect(page.locator('[data-wrong]')).toContainText(texts.problems['no-letter']);
  await field.fill(typed.slice(0, -1).join(' '));
  await page.keyboard.press('End');
  await page.keyboard.type(` ${typed.at(-1)} `);
  await expect(page.locator('[data-all-read]')).toBeVisible();
  await page.keyboard.press('Tab');
  while (!(await page.evaluate(() => document.activeElement?.matches('button[type="submit"]'))))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/fr/note/');
  const sorted = (said: object) =>
    Object.fromEntries(Object.entries(said).map(([id, one]) => [id, [one].flat().toSorted()]));
  expect(sorted(await answersOnDisk(page))).toEqual(sorted(person.answers));
  expect((await onDisk(page))[0]?.name).toBe(person.name.fr);
});

test('an impossible jump is named, and nothing is saved before it is corrected', async ({ page }) => {
  await visit(page, '/fr/entry/');
  const field = page.getByLabel(texts.field);
  await field.fill('S1a S8b P99a ');
  const wrong = page.locator('[data-wrong]');
  await expect(wrong).toContainText(texts.problems['not-asked'](texts.said('S1', 'a')));
  await expect(wrong).toContainText(texts.problems['no-code']);
  await page.getByRole('button', { name: texts.create }).click();
  await expect(page.getByRole('alert')).toContainText(texts.refused);
  await expect(page).toHaveURL(/\/fr\/entry\/$/);
  await page.getByRole('button', { name: texts.refused }).click();
  await expect(field).toBeFocused();
});

test('two people type the same paper; what differs is chosen side by side', async ({ page }) => {
  await visit(page, '/fr/entry/');
  await page.getByLabel(texts.field).fill('T1 "Sentiers" S1b S2ab S6a ');
  await page.getByRole('button', { name: texts.second }).click();
  await expect(page.getByLabel(texts.fieldSecond)).toBeFocused();
  await expect(page.getByLabel(texts.fieldSecond)).toHaveValue('');
  await page.keyboard.type('t1 "Sentier" s2ab s1c s6a s3b');
  // A reload in between loses neither.
  await page.reload();
  await expect(page.getByLabel(texts.fieldSecond)).toHaveValue('t1 "Sentier" s2ab s1c s6a s3b');
  await page.getByRole('button', { name: texts.compare }).click();
  await expect(page.locator('[data-differences="3"]')).toBeVisible();
  await page.getByRole('button', { name: texts.create }).click();
  await expect(page.getByRole('alert')).toContainText(texts.choose);
  await page.locator('[data-difference="T1"]').getByLabel(texts.sides.first).check();
  await page.locator('[data-difference="S1"]').getByLabel(texts.sides.second).check();
  await page.locator('[data-difference="S3"]').getByLabel(texts.sides.first).check();
  await page.getByRole('button', { name: texts.create }).click();
  await page.waitForURL('**/fr/note/');
  expect(await answersOnDisk(page)).toEqual({
    maturity: 'first-users',
    resource: ['software', 'data'],
    danger: ['none']
  });
  expect((await onDisk(page))[0]?.name).toBe('Sentiers');
});
