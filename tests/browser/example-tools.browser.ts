import { locales } from '#engine/locale.ts';
import { exampleBoat } from '#knowledge/example/boat.ts';
import { exampleEvidence } from '#knowledge/example/evidence.ts';
import { examplePicks } from '#knowledge/example/funding.ts';
import { examplePitch } from '#knowledge/example/pitch.ts';
import { financePlanTexts } from '#texts/pages/finance-plan.ts';
import { pitchTexts } from '#texts/pages/pitch.ts';
import { openPitch } from './open-pitch.ts';
import { expect, openExample, test, visit } from './pages.ts';
import { hasPdftotext, letters, NO_PDFTOTEXT, printed } from './paper.ts';

for (const lang of locales) {
  test(`in ${lang}, every tool of the example opens full`, async ({ page }) => {
    await openExample(page, lang);

    await test.step('the boat carries its own items and words', async () => {
      await visit(page, `/${lang}/boat/`);
      for (const { words, entry } of exampleBoat)
        if (words && !entry.removed)
          await expect(page.locator(`[data-slot="${entry.slot}"]`)).toContainText(words[lang]);
    });

    await test.step('the financing plan has costs and a mix without a warning', async () => {
      await visit(page, `/${lang}/finance-plan/`);
      for (const id of Object.keys(examplePicks))
        await expect(page.locator(`#result tr[data-advice="${id}"]`)).toBeVisible();
      await expect(page.locator('[data-brief="uncovered"]')).toBeVisible();
      await expect(page.locator('[data-warning]')).toHaveCount(0);
    });
  });

  test(`in ${lang}, the pitches of the example are on paper without a blank to fill`, async ({ page }) => {
    test.skip(!hasPdftotext, NO_PDFTOTEXT);
    const { facts } = pitchTexts[lang];
    await openExample(page, lang);
    for (const persona of ['mayor', 'funder', 'jourdain'] as const) {
      await openPitch(page, persona, lang);
      const paper = await printed(page);
      const { problem = 'none', [`ask-${persona}`]: ask = 'none' } = examplePitch[lang];
      const told = [problem, ask, ...Object.values(exampleEvidence[lang][persona] ?? {})];
      expect(told.filter((words) => !paper.includes(letters(words.replace(/\.$/, ''))))).toEqual([]);
      for (const { blank } of [facts.problem, facts.users, facts.ask, facts.contact])
        expect(paper).not.toContain(letters(`[${blank}]`));
      expect(paper).not.toContain(letters(facts.evidenceBlank));
    }
  });

  test(`in ${lang}, what the financing plan folds is on paper all the same`, async ({ page }) => {
    test.skip(!hasPdftotext, NO_PDFTOTEXT);
    const { result, spans } = financePlanTexts[lang];
    await openExample(page, lang);
    await visit(page, `/${lang}/finance-plan/`);
    const figures = page.locator('#result details').first();
    await expect(figures).not.toHaveAttribute('open');
    const paper = await printed(page);
    const told = [
      result.byNeed(spans.threeYears.toLocaleLowerCase()),
      result.inFigures,
      result.largestNote,
      ...(await page.locator('#result details tr[data-scenario] td').allTextContents())
    ];
    expect(told.filter((words) => !paper.includes(letters(words)))).toEqual([]);
    await expect(figures).not.toHaveAttribute('open');
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the next step of the financing plan is reached at once', async ({ page }) => {
    await openExample(page);
    await visit(page, '/fr/finance-plan/');
    await expect(page.locator('.next')).toBeInViewport({ ratio: 1 });
    await page.locator('.next a').click();
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThan(8500);
  });
});
