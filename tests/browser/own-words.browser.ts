import { devices } from '@playwright/test';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { fr } from '#texts/fr.ts';
import { expect, onDisk, option, questionForm, questionPage, saved, test, visit } from './pages.ts';

const QUESTION = `Pouvons-nous publier nos planches avant la fin de janvier, comme la fondation le demande, alors que les dessins sont d’un indépendant et qu’un tiers vient d’ailleurs ?`;

/** A phone keeps its own browser out of this: what a screen of its size, without mouse or keys, is shown. */
const phone = devices['Pixel 7'];

test.use({ viewport: { width: 360, height: 740 }, isMobile: phone.isMobile, hasTouch: phone.hasTouch });

test('on a phone, a question of several lines is read whole where it is written, and kept on one line', async ({
  page
}) => {
  await visit(page, questionPage(motive.id));
  await option(page, motive.id, 'rights').check();
  const field = page.locator('#object-own-question');
  await field.fill(QUESTION);
  const { whole, seen } = await field.evaluate(({ scrollHeight, clientHeight }) => ({
    whole: scrollHeight,
    seen: clientHeight
  }));
  expect(seen).toBeGreaterThanOrEqual(whole);
  await field.fill(`Est-ce à nous ?\nEt sinon, à qui ?`);
  const kept = async () => (await onDisk(page))[0]?.objects['own-question']?.text;
  await expect.poll(kept).toBe(`Est-ce à nous ? Et sinon, à qui ?`);
  await saved(page);
  await field.press('Enter');
  await expect(questionForm(page)).not.toHaveAttribute('data-question', motive.id);
  expect(await kept()).toBe(`Est-ce à nous ? Et sinon, à qui ?`);
});

test('fingers are not offered single keys', async ({ page }) => {
  await visit(page, questionPage('maturity'));
  await expect(page.getByRole('button', { name: fr.shortcuts.title })).toBeHidden();
});
