import { locales } from '#engine/locale.ts';
import { adviceByKind } from '#knowledge/advice/index.ts';
import { people } from '#knowledge/people/index.ts';
import { referencePeopleTexts } from '#texts/pages/reference-people.ts';
import { createProject, expect, onDisk, saved, test, visit } from './pages.ts';

const [someone] = people.filter(({ id }) => id === 'tired-maintainer');
const titleOf = (id: string) => adviceByKind.outcome.find((outcome) => outcome.id === id)?.fr.title ?? id;

for (const lang of locales) {
  const words = referencePeopleTexts[lang];

  test(`in ${lang}, all reference people are replayed on the device, and nothing has changed for them`, async ({
    page
  }) => {
    await visit(page, `/${lang}/reference-people/`);
    await page.getByRole('button', { name: words.replay }).click();
    await expect(page.getByRole('status').filter({ hasText: words.allSame(people.length) })).toBeVisible();
    await expect(page.locator('[data-person][data-replayed="same"]')).toHaveCount(people.length);
  });

  test(`in ${lang}, somebody opens the file of a reference person beside her own`, async ({ page }) => {
    if (!someone) throw new Error('The tired maintainer has left.');
    await createProject(page, 'Mon projet', lang);
    await visit(page, `/${lang}/reference-people/`);
    await page.getByRole('button', { name: words.open(someone.name[lang]), exact: true }).click();
    await page.waitForURL(`**/${lang}/plan/`);
    await expect(page.locator('h1')).toContainText(someone.name[lang]);
    await expect(
      page.locator('[data-advice="second-maintainer"][data-status="retained"]').first()
    ).toBeVisible();
    await saved(page);

    const dossiers = await onDisk(page);
    expect(dossiers.map(({ name }) => name).sort()).toEqual([someone.name[lang], 'Mon projet'].sort());
    const opened = dossiers.find(({ name }) => name === someone.name[lang]);
    const answers = Object.entries(opened?.answers ?? {}).map(([id, { value }]) => [id, value]);
    expect(Object.fromEntries(answers)).toEqual(someone.answers);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`every story can be read in ${lang}`, async ({ page }) => {
      await page.goto(`/${lang}/reference-people/`);
      const told = await page.locator('[data-person]').allInnerTexts();
      expect(people.filter(({ story }) => !told.some((text) => text.includes(story[lang])))).toEqual([]);
    });
  });
}

test('a plan that changed shows red, for whom, and what', async ({ page }) => {
  // As though the knowledge had changed since the plans were reviewed: an idea was expected to be a product.
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const expectation = text.includes('firstActions') && text.includes('librarian-alone');
    await route.fulfill({
      response,
      body: expectation ? text.replace('outcome-idea', 'outcome-product') : text
    });
  });
  const words = referencePeopleTexts.fr;
  await visit(page, '/fr/reference-people/');
  await page.getByRole('button', { name: words.replay }).click();
  await expect(page.locator('[data-replay="differs"]')).toContainText(words.someDiffer(1, people.length));
  await page.getByRole('link', { name: people[0]?.who.fr ?? 'nobody' }).click();
  const changed = page.locator('[data-person][data-replayed="differs"]');
  await expect(changed).toHaveAttribute('data-person', 'librarian-alone');
  await expect(changed).toBeInViewport();
  await expect(changed).toContainText(words.lost);
  await expect(changed.locator('[data-departed="outcome-product"]')).toHaveText(titleOf('outcome-product'));
  await expect(changed.locator('[data-departed="outcome-idea"]')).toHaveText(titleOf('outcome-idea'));
});
