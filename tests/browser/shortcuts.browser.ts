import { expect, option, proceed, questionForm, questionPage, saved, test, visit, wordsIn } from './pages.ts';

test('a question is answered and left with single keys, and its note is written in peace', async ({
  page
}) => {
  await visit(page, questionPage('maturity'));
  await page.keyboard.press('2');
  const second = page.locator('form[data-question="maturity"] input[type=radio]').nth(1);
  await expect(second).toBeChecked();
  await expect(second).toBeFocused();
  await saved(page);
  await page.locator('[data-note] summary').click();
  await page.getByLabel(wordsIn.fr.question.note, { exact: true }).fill('');
  await page.keyboard.type('c1p');
  await expect(page.getByLabel(wordsIn.fr.question.note, { exact: true })).toHaveValue('c1p');
  await expect(second).toBeChecked();
  await second.focus();
  await page.keyboard.press('c');
  await expect(questionForm(page)).not.toHaveAttribute('data-question', 'maturity');
  await page.keyboard.press('r');
  await expect(questionForm(page)).toHaveAttribute('data-question', 'maturity');
});

test('the row of digits of a French keyboard chooses, though it writes other signs without Shift', async ({
  page
}) => {
  await visit(page, questionPage('maturity'));
  await page.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'é', code: 'Digit2', bubbles: true, cancelable: true })
    )
  );
  await expect(page.locator('form[data-question] input').nth(1)).toBeChecked();
});

test('the list of shortcuts opens with its own key, and turns them off for good', async ({ page }) => {
  const { shortcuts } = wordsIn.en;
  await visit(page, questionPage('maturity', 'en'));
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: shortcuts.title });
  await expect(list).toBeVisible();
  await list.getByLabel(shortcuts.on).uncheck();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.keyboard.press('1');
  await expect(questionForm(page).locator('input:checked')).toHaveCount(0);
  await page.reload();
  await expect(questionForm(page)).toBeVisible();
  await page.keyboard.press('1');
  await expect(questionForm(page).locator('input:checked')).toHaveCount(0);
  await option(page, 'maturity', 'idea').check();
  await proceed(page);
  await expect(questionForm(page)).not.toHaveAttribute('data-question', 'maturity');
});
