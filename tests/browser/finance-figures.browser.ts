import type { Page } from '@playwright/test';
import { financePlanTexts } from '#texts/pages/finance-plan.ts';
import { modeTitle, openPlan, type, cost, enterNothing, mode, choose, brief } from './open-finance-plan.ts';
import { answer, expect, onDisk, openAnswered, questionPage, saved, test, visit } from './pages.ts';

const fr = financePlanTexts.fr;

const warning = (page: Page, kind: string) => page.locator(`[data-warning="${kind}"]`);

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
