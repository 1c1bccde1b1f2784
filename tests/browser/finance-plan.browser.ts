import { locales, type Locale } from '#engine/locale.ts';
import { funderAdvice } from '#knowledge/advice/funder/index.ts';
import { exampleWords } from '#knowledge/example/words.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { financePlanTexts } from '#texts/pages/finance-plan.ts';
import { lookingAt } from './look.ts';
import { modeTitle, openPlan, type, cost, enterNothing, mode, choose, brief } from './open-finance-plan.ts';
import { expect, openAnswered, saved, test, visit } from './pages.ts';
import { hasPdftotext, letters, NO_PDFTOTEXT, printed } from './paper.ts';

const needNames = (lang: Locale) =>
  needs.options
    .filter((id) => id !== 'nothing')
    .map((id) => needs[lang].options[id].split(/\s?:\s/u)[0] ?? id);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of locales) {
    test(`the needs, the funders and the rules can be read in ${lang}`, async ({ page }) => {
      await page.goto(`/${lang}/finance-plan/`);
      const text = await page.locator('main').innerText();
      const told = [
        ...needNames(lang),
        ...funderAdvice.flatMap(({ [lang]: words }) => [
          words.title,
          words.meansOfAction,
          words.terms,
          words.difficulties
        ]),
        ...financePlanTexts[lang].guide.rules
      ];
      expect(told.filter((words) => !text.includes(words))).toEqual([]);
      await expect(page.locator('main button, main input')).toHaveCount(0);
    });
  }
});

for (const lang of locales) {
  const texts = financePlanTexts[lang];

  test(`in ${lang}, a plan is made from a proposal, survives a reload and is printed whole`, async ({
    page
  }) => {
    test.skip(!hasPdftotext, NO_PDFTOTEXT);
    await openAnswered(page, lang);
    await openPlan(page, lang);
    await expect(page.locator('h1')).toHaveText(texts.of(exampleWords[lang].name));
    await expect(page.locator('.next')).toContainText(texts.next.cost);
    await cost(page);
    await expect(page.locator('.next')).toContainText(texts.next.certain);
    await enterNothing(page);
    await expect(page.locator('.next')).toContainText(texts.next.choose);

    const proposal = page.locator('[data-suggestion="balanced"]');
    await proposal.getByRole('button', { name: texts.suggestions.take }).click();
    await expect(proposal.getByRole('button')).toContainText(texts.suggestions.taken);
    await saved(page);
    const ids = await page
      .locator('#result tr[data-advice]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-advice') ?? ''));
    expect(ids.slice(0, 2)).toEqual(['own-budget', 'present-income']);
    expect(ids).toHaveLength(4);
    await page.reload();
    await expect(page.locator('#cost-animation-year')).toHaveValue(
      lang === 'fr' ? 'entre 8\u202f000 et 15\u202f000' : 'between 8,000 and 15,000'
    );
    const left = await brief(page, 'uncovered').innerText();

    const paper = await printed(page);
    const told = [
      texts.of(exampleWords[lang].name),
      ...Object.values(texts.certain.names).slice(0, 2),
      ...ids.slice(2).map((id) => modeTitle(id, lang)),
      left,
      texts.result.legend.uncovered,
      texts.result.cashTitle,
      ...(await page.locator('[data-warning]').allInnerTexts()),
      await page.locator('[data-after]').innerText(),
      lang === 'fr' ? 'de 8 000 € à 15 000 €' : '€8,000 to €15,000'
    ];
    expect(told.filter((words) => !paper.includes(letters(words)))).toEqual([]);
    for (const control of [texts.print, texts.suggestions.take, texts.modes.more, texts.modes.inKind])
      expect(paper).not.toContain(letters(control));
  });
}

test('on a phone, what is proposed begins on the second screen, before any detail', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openAnswered(page);
  await openPlan(page);
  await cost(page);
  await enterNothing(page);
  await saved(page);
  await page.reload();
  const top = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => one.getBoundingClientRect().top + scrollY);
  await expect(page.locator('[data-suggestion]').first()).toBeVisible();
  expect(await top('[data-suggestion]')).toBeLessThan(2 * 640);
  expect(await top('#result')).toBeGreaterThan(await top('[data-suggestion]'));
});

test('a proposal can be taken and changed with the keyboard alone', async ({ page }) => {
  await openAnswered(page);
  await openPlan(page);
  await type(page, 'cost-animation-year', '4000');
  const take = page.locator('[data-suggestion] button').first();
  await take.focus();
  await page.keyboard.press('Enter');
  await expect(take).toBeFocused();
  await expect(page.locator('#modes [role="status"]')).not.toBeEmpty();
  const others = page.locator('#modes details', { has: page.locator('[data-advice="crowdfunding"]') });
  for (const fold of [others.first(), others.last()]) {
    await fold.locator('summary').first().focus();
    await page.keyboard.press('Enter');
  }
  const box = mode(page, 'crowdfunding').getByRole('checkbox').first();
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeFocused();
  await expect(page.locator('#amount-crowdfunding')).toBeVisible();
});

test('nobody is kept out, and nothing is wider than a small screen', async ({ page }) => {
  const { found, look } = lookingAt(page);
  await visit(page, '/fr/finance-plan/');
  await look('guide');
  await openAnswered(page);
  await openPlan(page);
  await cost(page);
  await type(page, 'cost-translation-year', '?');
  for (const id of ['in-kind', 'public-grant', 'membership-fees']) await choose(page, id);
  await type(page, 'amount-in-kind', '3000');
  await page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  await look('project');
  expect(found).toEqual([]);
});
