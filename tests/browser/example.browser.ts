import { locales } from '#engine/locale.ts';
import { advice } from '#knowledge/advice/index.ts';
import { exampleWords } from '#knowledge/example/words.ts';
import { expect, onDisk, test, visit, wordsIn } from './pages.ts';
import { hasPdftotext, letters, NO_PDFTOTEXT, pagesOf } from './paper.ts';

const MADE = { fr: '9 mars 2026', en: '9 March 2026' };

for (const lang of locales) {
  const texts = wordsIn[lang];

  test(`in ${lang}, somebody opens the example from the first page and prints its whole plan`, async ({
    page
  }) => {
    test.skip(!hasPdftotext, NO_PDFTOTEXT);
    await page.clock.setFixedTime('2026-03-09T10:00:00');
    await visit(page, `/${lang}/`);
    await page.getByRole('link', { name: texts.home.example }).click();
    await page.waitForURL(`**/${lang}/plan/`);
    await expect(page.locator('[data-advice][data-status="retained"]').first()).toBeVisible();

    const retained = await page
      .locator('[data-status="retained"][data-advice]:not([data-step])')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-advice')));
    const [dossier] = await onDisk(page);
    const pages = pagesOf(await page.pdf({ format: 'A4' }));
    const printed = letters(pages.join('\n'));

    expect(retained.length).toBeGreaterThan(30);
    const titles = retained.map((id) => advice.find((one) => one.id === id)?.[lang].title ?? `no ${id}`);
    // A step is called as the note calls it.
    const steps = await page.locator('[data-step] h4').allTextContents();
    expect(steps.length).toBeGreaterThan(4);
    expect([...titles, ...steps].filter((title) => !printed.includes(letters(title)))).toEqual([]);
    expect(printed).toContain(letters(texts.plan.of(exampleWords[lang].name)));
    expect(printed).toContain(letters(MADE[lang]));
    expect(printed).toContain(letters(texts.plan.version(dossier?.contentVersion ?? 'none')));
    for (const [index, text] of pages.entries()) expect(text).toContain(`${index + 1} / ${pages.length}`);

    // What only a screen can do is not on paper.
    const { print, download, edit, ownAdd, ownLabel, states } = texts.plan;
    const lines = pages.flatMap((text) => text.split('\n')).map(letters);
    expect([print, download, edit, ownLabel].filter((text) => printed.includes(letters(text)))).toEqual([]);
    expect([ownAdd, states['set-aside']].filter((text) => lines.includes(letters(text)))).toEqual([]);
  });

  test.describe('where scripts do not run', () => {
    test.use({ javaScriptEnabled: false });

    test(`in ${lang}, the link to the example leads to where it is told what it is`, async ({ page }) => {
      await page.goto(`/${lang}/`);
      await page.getByRole('link', { name: texts.home.example }).click();
      await page.waitForURL('**/projects/#example');
      await expect(page.getByText(texts.projects.exampleText)).toBeVisible();
    });
  });
}
