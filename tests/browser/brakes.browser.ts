import { locales } from '#engine/locale.ts';
import { brakeAdvice } from '#knowledge/advice/brake/index.ts';
import { brakesTexts } from '#texts/pages/brakes.ts';
import { retainedOf } from './expected.ts';
import { answer, expect, onDisk, openExample, questionPage, saved, test, visit, wordsIn } from './pages.ts';
import { hasPdftotext, letters, NO_PDFTOTEXT, printed } from './paper.ts';

const raised = retainedOf(brakeAdvice);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of locales) {
    test(`every brake, its levers and its questions can be read in ${lang}`, async ({ page }) => {
      await page.goto(`/${lang}/brakes/`);
      const text = await page.locator('main').innerText();
      const told = brakeAdvice.flatMap((item) => [
        item[lang].title,
        item[lang].summary,
        ...item[lang].levers
      ]);
      expect(told.filter((words) => !text.includes(words))).toEqual([]);
      for (const item of await page.locator('[data-advice]').all())
        await expect(item.locator(`a[href*="course/"]`).first()).toBeVisible();
      await expect(page.locator('main button, main input')).toHaveCount(0);
    });
  }
});

for (const lang of locales) {
  const texts = brakesTexts[lang];

  test(`in ${lang}, one’s own brakes come first, say why, and are what is printed`, async ({ page }) => {
    test.skip(!hasPdftotext, NO_PDFTOTEXT);
    await openExample(page, lang);
    await visit(page, `/${lang}/brakes/`);
    const mine = page.locator('[data-advice][data-status="retained"]');
    await expect(mine).toHaveCount(raised.length);
    const ids = await mine.evaluateAll((items) => items.map((item) => item.getAttribute('data-advice')));
    expect([...ids].sort()).toEqual(raised.map(({ id }) => id).sort());
    for (const item of await mine.all())
      await expect(item.getByText(texts.raisedBy).locator('a').first()).toBeVisible();

    const paper = await printed(page);
    const told = raised.flatMap((item) => [item[lang].title, ...item[lang].levers]);
    expect(told.filter((words) => !paper.includes(letters(words)))).toEqual([]);
    const others = brakeAdvice.filter((item) => !raised.includes(item));
    expect(others.filter((item) => paper.includes(letters(item[lang].summary)))).toEqual([]);
    for (const control of [texts.toPlan, wordsIn[lang].print]) expect(paper).not.toContain(letters(control));
  });
}

test('the first lever of a brake enters the plan, and stays there', async ({ page }) => {
  const [first] = raised;
  if (!first) throw new Error('The example raises no brake.');
  const [lever] = first.fr.levers;
  await openExample(page);
  await visit(page, '/fr/brakes/');
  const card = page.locator(`[data-advice="${first.id}"]`);
  await card.getByRole('button', { name: brakesTexts.fr.toPlan }).click();
  await expect(card.getByRole('button')).toContainText(brakesTexts.fr.inPlan);
  await expect(card.getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await saved(page);
  expect((await onDisk(page))[0]?.ownActions.map(({ title }) => title)).toEqual([lever]);
  await visit(page, '/fr/plan/');
  await expect(page.getByRole('heading', { name: lever })).toBeVisible();
});

test('a brake goes when the answer that raised it changes', async ({ page }) => {
  await openExample(page);
  await visit(page, '/fr/brakes/');
  const brake = page.locator('[data-advice="brake-unclear-rights"]');
  await expect(brake).toHaveAttribute('data-status', 'retained');
  await visit(page, questionPage('rights'));
  await answer(page, 'rights', 'clear');
  await visit(page, '/fr/brakes/');
  await expect(brake).toHaveAttribute('data-status', 'discarded');
});
