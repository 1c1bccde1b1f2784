import { locales } from '#engine/locale.ts';
import { fundingAdvice } from '#knowledge/advice/funding/index.ts';
import { realCases } from '#knowledge/cases/index.ts';
import { exampleAnswers } from '#knowledge/example/answers.ts';
import { casesTexts } from '#texts/pages/cases.ts';
import { answer, createProject, expect, openExample, questionPage, test, unfoldAll, visit } from './pages.ts';
import { hasPdftotext, letters, NO_PDFTOTEXT, printed } from './paper.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of locales) {
    test(`every real commons can be read in ${lang}, with its ways of funding and its sources`, async ({
      page
    }) => {
      await page.goto(`/${lang}/cases/`);
      await unfoldAll(page);
      const text = await page.locator('main').innerText();
      const told = realCases.flatMap((one) => [one.name, ...Object.values(one[lang])]);
      expect(told.filter((words) => !text.includes(words))).toEqual([]);
      for (const { id, modes, sources } of realCases) {
        const card = page.locator(`[data-case="${id}"]`);
        for (const mode of modes)
          await expect(card.locator(`a[href$="advice/${mode}/"]`)).toHaveText(
            fundingAdvice.find((one) => one.id === mode)?.[lang].title ?? 'none'
          );
        await expect(card.locator('details details a')).toHaveCount(sources.length);
      }
    });
  }
});

for (const lang of locales) {
  test(`in ${lang}, the commons closest to the example come first, and all are printed`, async ({ page }) => {
    test.skip(!hasPdftotext, NO_PDFTOTEXT);
    const texts = casesTexts[lang];
    await openExample(page, lang);
    await visit(page, `/${lang}/cases/`);
    const cards = page.locator('[data-case]');
    await expect(cards.first()).toContainText(texts.shared);
    const shared = await cards.evaluateAll((all) =>
      all.map((card) => Number(/\((\d)/.exec(card.querySelector('.shared')?.textContent ?? '')?.[1] ?? 0))
    );
    expect(shared).toHaveLength(realCases.length);
    expect(shared).toEqual([...shared].sort((one, other) => other - one));
    expect(shared[0]).toBeGreaterThan(1);
    const paper = await printed(page);
    const told = realCases.flatMap((one) => [one.name, one[lang].livesOn, one[lang].lesson]);
    expect(told.filter((words) => !paper.includes(letters(words)))).toEqual([]);
  });
}

test('an answer brings closer the commons that share it', async ({ page }) => {
  await createProject(page, 'Voisins');
  await visit(page, questionPage('carrier'));
  await answer(page, 'carrier', String(exampleAnswers['carrier']));
  await visit(page, '/fr/cases/');
  const alike = realCases.filter(({ traits }) => [traits.carrier].flat().includes('association'));
  const first = page.locator('[data-case]');
  for (const at of alike.keys()) await expect(first.nth(at)).toContainText(casesTexts.fr.traits.carrier);
  await expect(first.nth(alike.length)).toContainText(casesTexts.fr.sharedNone);
});
