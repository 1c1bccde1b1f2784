import { locales, type Locale } from '#engine/locale.ts';
import { advice } from '#knowledge/advice/index.ts';
import { guideTexts } from '#texts/pages/guide.ts';
import { expect, openExample, test, visit } from './pages.ts';
import { hasPdftotext, letters, NO_PDFTOTEXT, printed } from './paper.ts';

const products = ['brakes', 'means', 'boat', 'finance-plan', 'pitch', 'cases', 'glossary', 'licences'];

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of locales) {
    test(`the guide names every advice and every product in ${lang}`, async ({ page }) => {
      await page.goto(`/${lang}/guide/`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      const links = await page
        .locator('main a')
        .evaluateAll((all) =>
          all.map((link) => new URL(link.getAttribute('href') ?? '', location.href).pathname)
        );
      const expected = [
        ...products.map((product) => `/${lang}/${product}/`),
        ...advice.map(({ id }) => `/${lang}/advice/${id}/`)
      ];
      expect(expected.filter((address) => !links.includes(address))).toEqual([]);
      const text = await page.locator('main').innerText();
      expect(advice.filter((one) => !text.includes(one[lang].title)).map(({ id }) => id)).toEqual([]);
    });

    test(`every product answers at its address in ${lang}, with something to read`, async ({ page }) => {
      for (const product of products) {
        await page.goto(`/${lang}/${product}/`);
        await expect(page.locator('h1')).not.toBeEmpty();
        expect((await page.locator('main').innerText()).length).toBeGreaterThan(1500);
      }
    });
  }
});

/** What somebody types, and what must be among the first that are found. */
const searches: Readonly<Record<Locale, readonly (readonly [string, string])[]>> = {
  fr: [
    ['DONS', '/fr/advice/donations/'],
    ['epuisement', '/fr/boat/'],
    ['Mastodon', '/fr/cases/#case-mastodon']
  ],
  en: [
    ['donations', '/en/advice/donations/'],
    ['copyleft', '/en/advice/licence-copyleft/'],
    ['Mastodon', '/en/cases/#case-mastodon']
  ]
};

for (const lang of locales) {
  const texts = guideTexts[lang];

  test(`in ${lang}, the search finds by a word, without accents or capitals, and leads there`, async ({
    page
  }) => {
    await visit(page, `/${lang}/guide/`);
    const search = page.getByRole('searchbox', { name: texts.search });
    const results = page.locator('[data-results]');
    for (const [typed, address] of searches[lang]) {
      await search.fill(typed);
      await expect(results.locator(`a[href^="${address}"]`).first(), typed).toBeVisible();
    }
    await search.fill('xyzzy');
    await expect(results).toContainText(texts.noResult('xyzzy'));
    await search.fill('Mastodon');
    await results.locator(`a[href$="#case-mastodon"]`).click();
    await expect(page.locator('#case-mastodon')).toBeInViewport();
  });

  test(`in ${lang}, the guide is printed with every advice, without its search`, async ({ page }) => {
    test.skip(!hasPdftotext, NO_PDFTOTEXT);
    await openExample(page, lang);
    await visit(page, `/${lang}/guide/`);
    const paper = await printed(page);
    expect(advice.filter((one) => !paper.includes(letters(one[lang].title))).map(({ id }) => id)).toEqual([]);
    expect(paper).not.toContain(letters(texts.search));
  });
}
