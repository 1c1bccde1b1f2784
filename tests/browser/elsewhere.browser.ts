import { emptyDossier, untouchedAction, type Dossier } from '#engine/dossier.ts';
import { adviceByKind } from '#knowledge/advice/index.ts';
import { exampleAnswers } from '#knowledge/example/answers.ts';
import { expect, keepOnDevice, nowOpen, test, unfoldAll, visit } from './pages.ts';

/** A project in which everything that may be long was written in two lines, and every action has a day. */
const LINES = 'Première ligne\nSeconde ligne';
const own = { id: 'own-a', title: 'Appeler la mairie', horizon: 30, at: 1 } as const;

const dossier: Dossier = {
  ...emptyDossier({ id: 'lines', name: 'En lignes', purpose: '', createdAt: 1, contentVersion: 'test' }),
  answers: Object.fromEntries(
    Object.entries(exampleAnswers).map(([id, value]) => [id, { value, note: LINES, at: 1 }])
  ),
  actions: { [own.id]: { ...untouchedAction, due: '2031-03-01', note: LINES, at: 1 } },
  ownActions: [own],
  decisions: Object.fromEntries(
    adviceByKind.rule.map(({ id }, place) => [
      id,
      { decided: place % 2 ? 'rejected' : 'accepted', reason: LINES, title: '', at: 1 } as const
    ])
  )
};

test('what was written in lines is shown in lines, on every page and on paper', async ({ page }) => {
  await keepOnDevice(page, [dossier]);
  await nowOpen(page, dossier.id);
  for (const address of ['/fr/plan/', '/fr/advice/', '/fr/course/qualify/']) {
    await visit(page, address);
    await expect(page.locator('main').getByText('Seconde ligne').first()).toBeAttached();
    await unfoldAll(page);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      const joined = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main *')]
          .filter((element) => element.localName !== 'textarea' && element.checkVisibility())
          .filter((element) =>
            [...element.childNodes].some(
              (node) => node.nodeType === Node.TEXT_NODE && /Première ligne\s*\n/.test(node.nodeValue ?? '')
            )
          )
          .filter((element) => !getComputedStyle(element).whiteSpace.startsWith('pre'))
          .map((element) => element.outerHTML)
      );
      expect(joined, `${address}, ${media}`).toEqual([]);
    }
    await page.emulateMedia({ media: 'screen' });
  }
});

for (const timezoneId of ['America/Martinique', 'Pacific/Noumea']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });
    test('a day is shown as it was chosen', async ({ page }) => {
      await keepOnDevice(page, [dossier]);
      await nowOpen(page, dossier.id);
      await visit(page, '/fr/plan/');
      await expect(page.getByRole('main')).toContainText('1er mars 2031');
      await expect(page.getByRole('main')).not.toContainText(/28 février 2031|2 mars 2031/);
    });
  });
}

test('whoever prefers English and also reads French is shown English', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'languages', { get: () => ['en-GB', 'fr'] });
  });
  await page.goto('/');
  await page.waitForURL('**/en/');
});
