import { pitchTexts } from '#texts/pages/pitch.ts';
import { openPitch } from './open-pitch.ts';
import { expect, openAnswered, test, wordsIn } from './pages.ts';

test('a rehearsal is led by the keyboard, keeps the focus and gives it back', async ({ page }) => {
  const { rehearsal, tools } = pitchTexts.fr;
  await openAnswered(page);
  await openPitch(page, 'funder', 'fr');
  const open = page.getByRole('button', { name: tools.rehearse });
  await open.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(rehearsal.place(1, 4));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(dialog).toContainText(rehearsal.place(3, 4));
  await page.keyboard.press('ArrowLeft');
  await expect(dialog).toContainText(rehearsal.place(2, 4));
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null
      )
    ).toBe(true);
  }
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await expect(dialog).toContainText(rehearsal.end);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(open).toBeFocused();
});

test('a rehearsal fills the page where there is no full screen', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'fullscreenEnabled', { value: false });
    Object.defineProperty(Element.prototype, 'requestFullscreen', { value: undefined });
  });
  await openAnswered(page);
  await openPitch(page, 'jourdain', 'fr');
  await page.getByRole('button', { name: pitchTexts.fr.tools.rehearse }).click();
  const box = await page.getByRole('dialog').boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, ...page.viewportSize() });
  await page.getByRole('button', { name: pitchTexts.fr.rehearsal.leave }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the text can be copied where the browser allows it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAnswered(page);
  await openPitch(page, 'influencer', 'fr');
  await page.getByRole('button', { name: wordsIn.fr.copy.text }).click();
  await expect(page.getByText(wordsIn.fr.copy.copied, { exact: true })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(`[${pitchTexts.fr.facts.problem.blank}]`);
});
