import { locales } from '#engine/locale.ts';
import { meansAdvice } from '#knowledge/advice/means/index.ts';
import { exampleGuarantees, exampleTaken } from '#knowledge/example/contribution.ts';
import { constituents, guarantorRoles } from '#knowledge/guarantees.ts';
import { meansTexts } from '#texts/pages/means.ts';
import { retainedOf } from './expected.ts';
import { expect, onDisk, openExample, saved, test, unfoldAll, visit, wordsIn } from './pages.ts';
import { hasPdftotext, letters, NO_PDFTOTEXT, printed } from './paper.ts';

const counting = retainedOf(meansAdvice);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of locales) {
    test(`every need and the grid of guarantees can be read in ${lang}`, async ({ page }) => {
      await page.goto(`/${lang}/means/`);
      await unfoldAll(page);
      const text = await page.locator('main').innerText();
      const told = [
        ...meansAdvice.flatMap(({ [lang]: words }) => [
          words.title,
          words.summary,
          words.community,
          words.incentives,
          words.rules,
          words.benefits
        ]),
        ...[...constituents, ...guarantorRoles].flatMap(({ [lang]: words }) => [words.title, words.summary])
      ];
      expect(told.filter((words) => !text.includes(words))).toEqual([]);
      for (const item of await page.locator('[data-advice]').all())
        await expect(item.locator(`a[href*="course/"]`).first()).toBeVisible();
      await expect(page.locator('main button, main input')).toHaveCount(0);
    });
  }
});

for (const lang of locales) {
  const texts = meansTexts[lang];
  const title = (id: string) => meansAdvice.find((item) => item.id === id)?.[lang].title ?? `no ${id}`;

  test(`in ${lang}, the needs that count are shown and printed with who guarantees what`, async ({
    page
  }) => {
    test.skip(!hasPdftotext, NO_PDFTOTEXT);
    await openExample(page, lang);
    await visit(page, `/${lang}/means/`);
    await expect(page.locator('[data-advice][data-status="retained"]')).toHaveCount(counting.length);
    await expect(page.getByText(texts.count(exampleTaken.length))).toBeVisible();

    const paper = await printed(page);
    const told = [
      ...counting.flatMap(({ [lang]: words }) => [words.title, words.incentives, words.rules]),
      ...constituents.map((one) => one[lang].title),
      ...Object.values(exampleGuarantees[lang])
    ];
    expect(told.filter((words) => !paper.includes(letters(words)))).toEqual([]);
    expect(paper).not.toContain(letters(wordsIn[lang].print));
  });

  test(`in ${lang}, what is taken on enters the plan, and leaves it`, async ({ page }) => {
    test.skip(!hasPdftotext, NO_PDFTOTEXT);
    const more = counting.find(({ id }) => !exampleTaken.includes(id))?.id ?? 'none';
    const [less = 'none', ...kept] = exampleTaken;
    await openExample(page, lang);
    await visit(page, `/${lang}/means/`);
    const box = (id: string) => page.getByRole('checkbox', { name: texts.takeWhat(title(id)), exact: true });
    await box(more).check();
    await box(less).uncheck();
    await saved(page);
    await visit(page, `/${lang}/plan/`);
    const taken = page.locator('[data-taken]');
    await expect(taken).toContainText(title(more));
    await expect(taken).not.toContainText(title(less));
    const paper = await printed(page);
    for (const id of [more, ...kept]) expect(paper).toContain(letters(title(id)));
  });
}

test('a name written in the grid survives a reload, and fills a cell that nobody held', async ({ page }) => {
  const { cell, vacancies } = meansTexts.fr;
  const vacant = constituents.length * guarantorRoles.length - Object.keys(exampleGuarantees.fr).length;
  const strategy = constituents.find(({ id }) => id === 'strategy');
  const guarantor = guarantorRoles.find(({ id }) => id === 'guarantor');
  if (!strategy || !guarantor) throw new Error('The grid has no such cell.');
  await openExample(page);
  await visit(page, '/fr/means/');
  await expect(page.getByText(vacancies(vacant))).toBeVisible();
  await page.locator('#grid ~ details', { hasText: strategy.fr.title }).locator('summary').click();
  const field = page.getByLabel(cell(guarantor.fr.title, strategy.fr.title));
  await field.fill('Le collectif des bibliothécaires');
  await field.press('Tab');
  await expect(page.getByText(vacancies(vacant - 1))).toBeVisible();
  await saved(page);
  await page.reload();
  await expect(page.getByText(vacancies(vacant - 1))).toBeVisible();
  await expect(field).toHaveValue('Le collectif des bibliothécaires');
  const [dossier] = await onDisk(page);
  expect(dossier?.guarantees[`${strategy.id}-${guarantor.id}`]?.who).toBe('Le collectif des bibliothécaires');
});
