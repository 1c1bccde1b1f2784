import { locales } from '#engine/locale.ts';
import { homeAssociation } from '#knowledge/advice/legal-home/home-association.ts';
import { homeScic } from '#knowledge/advice/legal-home/home-scic.ts';
import { pairAddress } from '#sheets/compare/pair.ts';
import { compareLink } from '#texts/pages/compare-link.ts';
import { compareTexts } from '#texts/pages/compare.ts';
import { axeViolations } from './axe.ts';
import { expect, openAnswered, test, visit, wordsIn } from './pages.ts';
import { hasPdftotext, letters, NO_PDFTOTEXT, pagesOf } from './paper.ts';

const PAIR = pairAddress(homeAssociation.id, homeScic.id);

for (const lang of locales) {
  const texts = compareTexts[lang];

  test(`in ${lang}, from the list of advice one chooses two, sees both side by side, and prints them`, async ({
    page
  }) => {
    await openAnswered(page, lang);
    await visit(page, `/${lang}/advice/`);
    await page.getByRole('link', { name: compareLink[lang] }).click();
    await page.getByLabel(texts.one).selectOption(homeAssociation.id);
    await page.getByLabel(texts.other).selectOption(homeScic.id);
    const title = texts.of(homeAssociation[lang].title, homeScic[lang].title);
    await expect(page.locator('h1')).toHaveText(title);
    await expect(page).toHaveURL(new RegExp(`${PAIR}$`));
    for (const id of ['status', 'met', 'unmet', 'cautions', 'turn', 'sources']) {
      const cells = page.locator(`[data-row="${id}"] [data-side]`);
      await expect(cells).toHaveCount(2);
    }
    // The address is all there is to it: it survives a reload, and the way back.
    await page.reload();
    await expect(page.locator('h1')).toHaveText(title);
    expect(await axeViolations(page)).toEqual([]);
    const shown = await page.locator('[data-row="met"]').innerText();

    test.skip(!hasPdftotext, NO_PDFTOTEXT);
    await page.getByRole('link', { name: texts.print }).click();
    await expect(page.locator('.paper [data-comparison]')).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    const paper = letters(pages.join(''));
    expect(letters(pages[0] ?? '')).toContain(letters(title));
    for (const words of [...shown.split('\n'), ...Object.values(texts.rows).slice(0, 3)]) {
      expect(paper).toContain(letters(words));
    }
    // No page ends on the name of what follows.
    const last = pages.map((one) => one.trimEnd().split('\n').slice(-4).join(' '));
    for (const heading of Object.values(texts.rows)) {
      expect(last.filter((end) => end.includes(`${heading}\n`))).toEqual([]);
    }
    await expect(page.getByText(wordsIn[lang].one.notLegal)).toBeVisible();
  });
}

test('an address that names no pair says so, and what can be chosen stays there', async ({ page }) => {
  const texts = compareTexts.fr;
  for (const [mark, problem] of [
    [pairAddress(homeAssociation.id, 'no-such-advice'), 'unknown'],
    [pairAddress(homeAssociation.id, homeAssociation.id), 'same'],
    [pairAddress(homeAssociation.id, 'public-grant'), 'kinds']
  ] as const) {
    await page.goto('about:blank');
    await visit(page, `/fr/compare/#${mark}`);
    await expect(page.locator(`[data-problem="${problem}"]`)).toHaveText(texts.problems[problem]);
    await expect(page.getByLabel(texts.other)).toBeEnabled();
  }
  // Nobody is there yet: what is asked of everybody.
  await page.goto('about:blank');
  await visit(page, `/fr/compare/#${PAIR}`);
  await expect(page.locator('[data-row="requires"] [data-side]')).toHaveCount(2);
  await expect(page.locator('[data-row="status"]')).toHaveCount(0);
});
