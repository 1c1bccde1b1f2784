import type { Page } from '@playwright/test';
import { locales, type Locale } from '#engine/locale.ts';
import { funderAdvice } from '#knowledge/advice/funder/index.ts';
import { fundingAdvice } from '#knowledge/advice/funding/index.ts';
import { exampleWords } from '#knowledge/example/words.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { financePlanTexts } from '#texts/pages/finance-plan.ts';
import { lookingAt } from './look.ts';
import { answer, expect, onDisk, openAnswered, questionPage, saved, test, visit } from './pages.ts';
import { hasPdftotext, letters, NO_PDFTOTEXT, printed } from './paper.ts';

const fr = financePlanTexts.fr;

const needNames = (lang: Locale) =>
  needs.options
    .filter((id) => id !== 'nothing')
    .map((id) => needs[lang].options[id].split(/\s?:\s/u)[0] ?? id);
const modeTitle = (id: string, lang: Locale = 'fr') =>
  fundingAdvice.find((one) => one.id === id)?.[lang].title ?? id;

async function openPlan(page: Page, lang: Locale = 'fr'): Promise<void> {
  await visit(page, `/${lang}/finance-plan/`);
  await expect(page.locator('#needs')).toBeVisible();
}

async function type(page: Page, field: string, text: string): Promise<void> {
  await page.locator(`#${field}`).fill(text);
  await page.locator(`#${field}`).press('Tab');
}

/** Five needs with their costs: those that the example names. */
async function cost(page: Page): Promise<void> {
  await type(page, 'cost-communication-year', '1000');
  await type(page, 'cost-maintenance-year', '6 000 - 9 000');
  await type(page, 'cost-hosting-year', '1 200 €');
  await type(page, 'cost-animation-year', '8000 à 15000');
  await type(page, 'cost-translation-year', '2k');
  await type(page, 'cost-maintenance-threeYears', '20 k€');
}

/** The example says that money is there: it comes to nothing, so that what is chosen shows alone. */
async function enterNothing(page: Page): Promise<void> {
  await type(page, 'certain-own-budget', '0');
  await type(page, 'certain-present-income', '0');
}

const mode = (page: Page, id: string) => page.locator(`#modes [data-advice="${id}"]`);
/** Ticks a way of funding; those that fit less are in a fold. */
async function choose(page: Page, id: string) {
  const folds = page.locator('#modes details', { has: page.locator(`[data-advice="${id}"]`) });
  for (const fold of await folds.all())
    if ((await fold.getAttribute('open')) === null) await fold.locator('summary').first().click();
  await mode(page, id).getByRole('checkbox').first().check();
}
const brief = (page: Page, what: string) => page.locator(`[data-brief="${what}"] dd`).first();
const warning = (page: Page, kind: string) => page.locator(`[data-warning="${kind}"]`);

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

test('what is covered and what is not make up each need, in both scenarios', async ({ page }) => {
  await openAnswered(page);
  await openPlan(page);
  await cost(page);
  await choose(page, 'public-grant');
  await choose(page, 'membership-fees');
  const rows = page.locator('#result tr[data-scenario]');
  const amounts = await rows.evaluateAll((all) =>
    all.map((row) =>
      [...row.querySelectorAll('td')].map((cell) => Number((cell.textContent ?? '').replace(/\D/g, '')))
    )
  );
  expect(amounts.length).toBe(2 * (5 + 1) + 2 * (1 + 1));
  for (const [needed = 0, covered = 0, left = 0] of amounts) expect(covered + left).toBe(needed);
  await expect(page.locator('[data-chart="coverage"]').first().locator('svg rect')).not.toHaveCount(0);
  await expect(page.locator('[data-chart="cash"] path')).toHaveCount(3);
});

test('an amount that cannot be read is refused in words, and changes nothing', async ({ page }) => {
  await openAnswered(page);
  await openPlan(page);
  await type(page, 'cost-hosting-year', '1200');
  await saved(page);
  for (const [typed, problem] of [
    ['beaucoup', fr.amounts.unreadable],
    ['5000 à 3000', fr.amounts.reversed],
    ['-4', fr.amounts.negative]
  ] as const) {
    await type(page, 'cost-hosting-year', typed);
    await expect(page.getByRole('alert')).toContainText(problem);
    await expect(page.locator('#cost-hosting-year')).toHaveAttribute('aria-invalid', 'true');
  }
  await expect(brief(page, 'needed')).toHaveText('1\u202f200\u00a0€');
  const [dossier] = await onDisk(page);
  expect(dossier?.costs['hosting']?.year).toEqual({ low: 1200, high: 1200 });
  await type(page, 'cost-hosting-year', '1300');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(brief(page, 'needed')).toHaveText('1\u202f300\u00a0€');
});

test('a contribution in kind lowers the money to find by its value', async ({ page }) => {
  await openAnswered(page);
  await openPlan(page);
  await type(page, 'cost-hosting-year', '5000');
  await enterNothing(page);
  await choose(page, 'in-kind');
  await expect(page.locator('.next')).toContainText(modeTitle('in-kind'));
  await type(page, 'amount-in-kind', '1200');
  await type(page, 'months-in-kind', '1');
  // Nothing that is not agreed in writing lowers anything when one is cautious.
  await expect(brief(page, 'money')).toHaveText('de 3\u202f800\u00a0€ à 5\u202f000\u00a0€');
  await mode(page, 'in-kind').getByRole('checkbox', { name: fr.modes.signed }).check();
  await expect(brief(page, 'in-kind')).toHaveText('1\u202f200\u00a0€');
  await expect(brief(page, 'money')).toHaveText('3\u202f800\u00a0€');
});

test('what is there is counted first, in every combination, and looked for no more once it is enough', async ({
  page
}) => {
  await openAnswered(page);
  await openPlan(page);
  await type(page, 'cost-hosting-year', '1200');
  await type(page, 'certain-own-budget', '500');
  await type(page, 'certain-present-income', '0');
  await expect(brief(page, 'certain')).toHaveText('500\u00a0€');
  for (const one of await page.locator('[data-suggestion]').all())
    await expect(one.locator('[data-first]').first()).toContainText(fr.certain.names['own-budget']);
  await type(page, 'certain-own-budget', '1200');
  await expect(page.locator('.next')).toContainText(fr.next.covered);
  await expect(page.locator('[data-suggestion]')).toHaveCount(0);
});

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

test('the day of an offer is kept as a day, and held against what ends', async ({ page }) => {
  await openAnswered(page);
  await visit(page, questionPage('danger'));
  await page.locator('#object-ending-date').fill('2099-03-31');
  await page.locator('#object-ending-date').press('Tab');
  await saved(page);
  await openPlan(page);
  await page.locator('#certain details summary').last().click();
  await type(page, 'certain-offer', '5000');
  await page.locator('#certain-offer-day').fill('2099-06-01');
  await page.locator('#certain-offer-day').press('Tab');
  const row = page.locator('#certain tr[data-figure="offer"]');
  await expect(row).toContainText('1er juin 2099');
  await expect(row).toContainText('31 mars 2099');
  await saved(page);
  await page.reload();
  await expect(page.locator('#certain-offer-day')).toHaveValue('2099-06-01');
});

test('each warning says its rule, and goes once it is heeded', async ({ page }) => {
  await openAnswered(page);
  await openPlan(page);
  await cost(page);
  await choose(page, 'public-grant');
  await expect(warning(page, 'alone')).toContainText(fr.warnings.alone.rule);
  await expect(warning(page, 'over-dependent')).toContainText('100\u00a0%');
  await expect(warning(page, 'nothing-after')).toContainText('19');
  await choose(page, 'membership-fees');
  await expect(warning(page, 'alone')).toHaveCount(0);
  // What each member pays is no money as long as nobody has said how many there are.
  await expect(warning(page, 'nothing-after')).toHaveCount(1);
  await type(page, 'payers-membership-fees', '30');
  await expect(warning(page, 'nothing-after')).toHaveCount(0);
  await choose(page, 'donations');
  await expect(warning(page, 'too-many')).toContainText(fr.warnings['too-many'].rule);
  await mode(page, 'donations').getByRole('checkbox').first().uncheck();
  await expect(warning(page, 'too-many')).toHaveCount(0);
});

test('what the answers discard is set aside, not counted, and not lost', async ({ page }) => {
  await openAnswered(page);
  await openPlan(page);
  await cost(page);
  await choose(page, 'call-for-projects');
  await type(page, 'amount-call-for-projects', '20000');
  await saved(page);
  await visit(page, questionPage('runway'));
  await answer(page, 'runway', 'under-three-months');
  await openPlan(page);
  await expect(page.locator('#result [data-not-counted]')).toContainText(modeTitle('call-for-projects'));
  await expect(page.locator('#result tr[data-advice]')).toHaveCount(0);
  await expect(
    page.locator('[data-suggestion]').filter({ hasText: modeTitle('call-for-projects') })
  ).toHaveCount(0);
  await visit(page, questionPage('runway'));
  await answer(page, 'runway', 'over-eighteen');
  await openPlan(page);
  await expect(page.locator('#result tr[data-advice="call-for-projects"]')).toContainText('20\u202f000');
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
