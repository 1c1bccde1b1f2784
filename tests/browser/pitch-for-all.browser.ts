import { personas } from '#knowledge/kinds/pitch.ts';
import { pitchTexts } from '#texts/pages/pitch.ts';
import { lookingAt } from './look.ts';
import { expect, openExample, test, visit } from './pages.ts';
import { sampleOf } from './sample.ts';

const addresses = ['/fr/pitch/', ...personas.map((persona) => `/fr/pitch/${persona}/`)];

test('nobody is kept out, and nothing is wider than a small screen', async ({ page }) => {
  // A window that fills the screen cannot be made smaller; some phones do not let a page fill it.
  await page.addInitScript(() => Object.defineProperty(document, 'fullscreenEnabled', { get: () => false }));
  const { found, look: lookAtOnce } = lookingAt(page);
  const look = async (what: string) => {
    await page
      .locator('main details:not([open])')
      .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    await lookAtOnce(what);
  };
  for (const address of addresses.slice(0, 2)) {
    await visit(page, address);
    await look(`guide ${address}`);
  }
  await openExample(page);
  for (const address of sampleOf(addresses, 3)) {
    await visit(page, address);
    await expect(page.locator('[data-sentence], [data-persona]').first()).toBeVisible();
    const length = page.getByRole('radio', { name: pitchTexts.fr.lengths.page });
    if ((await length.count()) > 0) await length.check();
    await look(address);
  }
  await page.getByRole('radio', { name: pitchTexts.fr.lengths['half-minute'] }).check();
  await page.getByRole('button', { name: pitchTexts.fr.tools.rehearse }).click();
  await look('rehearsal');
  expect(found).toEqual([]);
});
