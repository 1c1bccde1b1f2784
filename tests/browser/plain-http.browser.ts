import { networkInterfaces } from 'node:os';
import { keepingTexts } from '#texts/pages/keeping.ts';
import { planTexts } from '#texts/pages/plan.ts';
import { dossierIn } from './download.ts';
import { answer, awake, expect, openExample, option, questionPage, test, visit, wordsIn } from './pages.ts';
import { servePickily } from './picky-server.ts';
import { BUILD, freePort } from './server.ts';

const { fr, en } = wordsIn;

/** The address under which others in the room would find this machine; browsers trust “localhost” more. */
const inTheRoom = Object.values(networkInterfaces())
  .flatMap((all) => all ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

test.describe('from a laptop, without HTTPS', () => {
  test.skip(inTheRoom === undefined, 'this machine has no address of its own');
  let stop: (() => Promise<void>) | undefined;
  let origin = '';

  test.beforeAll(async () => {
    const port = await freePort();
    origin = `http://${inTheRoom}:${port}`;
    stop = await servePickily(BUILD, port);
  });
  test.afterAll(() => stop?.());

  test('what cannot be is said, and all the rest works', async ({ browser }, { project: { use } }) => {
    const context = await browser.newContext({
      locale: use.locale,
      reducedMotion: 'reduce',
      baseURL: origin
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));

    await openExample(page);
    expect(
      await page.evaluate(() => [isSecureContext, 'clipboard' in navigator, 'serviceWorker' in navigator])
    ).toEqual([false, false, false]);
    await expect(page.locator('footer [data-offline="unable"]')).toHaveText(fr.offline.unable);
    await page.getByRole('button', { name: planTexts.fr.copy }).click();
    await expect(page.locator('[data-copy="refused"]')).toContainText(fr.copy.refused);
    await expect(page.locator('[data-copy="refused"] textarea')).toHaveValue(/^# /);

    await visit(page, '/fr/projects/');
    await page.locator('#device summary').click();
    await expect(page.locator('[data-device]')).toContainText(keepingTexts.fr.plainHttp);
    const leaving = page.waitForEvent('download');
    await page.getByRole('button', { name: fr.projects.export, exact: true }).click();
    const exported = await dossierIn(leaving);
    await page.getByLabel(fr.projects.importLabel).setInputFiles(await (await leaving).path());
    await expect(page.locator('[data-imported]')).toBeVisible();
    await expect(page.locator('[data-project]')).toHaveCount(2);
    expect(exported.answers['needs']).toBeDefined();

    await visit(page, questionPage('maturity'));
    await answer(page, 'maturity', 'growth');
    await page.reload();
    await awake(page);
    await expect(option(page, 'maturity', 'growth')).toBeChecked();
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
    await expect(page.getByRole('button', { name: en.question.continue })).toBeVisible();
    expect(complaints).toEqual([]);
    await context.close();
  });
});
