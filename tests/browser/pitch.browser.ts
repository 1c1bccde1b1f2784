import type { Page } from '@playwright/test';
import { locales, type Locale } from '#engine/locale.ts';
import { unmarked } from '#engine/text/alternatives.ts';
import { adviceByKind } from '#knowledge/advice/index.ts';
import { personas, type Persona } from '#knowledge/kinds/pitch.ts';
import { pitchTexts } from '#texts/pages/pitch.ts';
import { openPitch } from './open-pitch.ts';
import { answer, expect, openAnswered, questionPage, saved, test, visit } from './pages.ts';
import { hasPdftotext, NO_PDFTOTEXT, pagesOf } from './paper.ts';

/** Lines break anywhere, and no-break spaces are printed as plain ones. */
const flat = (text: string) => text.replace(/\s+/g, ' ');

/** What is said of sharing waits until nobody’s yes is missing. */
async function settleRights(page: Page, lang: Locale): Promise<void> {
  await visit(page, questionPage('rights', lang));
  await answer(page, 'rights', 'clear');
}

/** The text of each page of what would be printed. */
const printed = async (page: Page): Promise<string[]> => pagesOf(await page.pdf({ format: 'A4' })).map(flat);

const argumentsFor = (persona: Persona) => adviceByKind.argument.filter((one) => one.persona === persona);

const sentence = (page: Page, id: string) => page.locator(`[data-sentence="${id}"]`);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of locales) {
    test(`every argument and its conditions can be read in ${lang}`, async ({ page }) => {
      for (const persona of personas) {
        await page.goto(`/${lang}/pitch/${persona}/`);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        const text = flat(await page.locator('main').innerText());
        const told = argumentsFor(persona).flatMap((one) => [
          one[lang].line,
          ...one.requires.map((criterion) => unmarked(criterion[lang]))
        ]);
        expect(told.length).toBeGreaterThan(10);
        expect(told.filter((words) => !text.includes(flat(words)))).toEqual([]);
        await expect(page.locator('main button, main textarea')).toHaveCount(0);
      }
    });
  }
});

for (const lang of locales) {
  const texts = pitchTexts[lang];

  test(`in ${lang}, the pitch says only what is credible, and all of it can be explained`, async ({
    page
  }) => {
    await openAnswered(page, lang);
    await openPitch(page, 'mayor', lang);
    await page.getByRole('radio', { name: texts.lengths.page }).check();
    const said = page.locator('[data-sentence][data-advice]');
    for (const one of await said.all()) await expect(one).toHaveAttribute('data-status', 'retained');
    await expect(page.locator('[data-status="discarded"]').first()).toBeVisible();
    const best = said.first();
    await best.getByText(texts.sentence.why).click();
    await expect(best.locator('a[href*="/course/"]').first()).toBeVisible();
    await expect(page.locator('[data-measure]')).toContainText(String(texts.pace));
  });

  test(`in ${lang}, words written in place survive a reload and reach the paper`, async ({ page }) => {
    test.skip(!hasPdftotext, NO_PDFTOTEXT);
    await openAnswered(page, lang);
    await settleRights(page, lang);
    await openPitch(page, 'mayor', lang);
    const [blank = ''] = await printed(page);
    expect(blank).toContain(texts.facts.problem.blank);
    expect(blank).toContain(texts.facts.evidenceBlank);

    await page.getByRole('link', { name: texts.facts.problem.blank }).first().click();
    await expect(page.locator('#fact-problem')).toBeFocused();
    await page.keyboard.type('Every library writes alone');
    await page.locator('#fact-ask-mayor').fill('one day a week');
    await page.locator('#fact-by-mayor').fill('2026-12-18');
    await page.locator('#fact-contact').fill('Lina Roy');
    const best = sentence(page, 'mayor-mayor-pay-once');
    await best.getByRole('button', { name: texts.sentence.edit }).click();
    await best.getByRole('textbox').fill('We share the bill with [three towns].');
    await best.getByRole('button', { name: texts.sentence.save }).click();
    await expect(best.getByRole('button', { name: texts.sentence.edit })).toBeFocused();
    await saved(page);

    await page.reload();
    await expect(best).toContainText(texts.sentence.yours);
    await page.getByLabel(texts.tools.withNotes).check();
    const [sheet = '', notes = ''] = await printed(page);
    for (const words of [
      'Every library writes alone.',
      'one day a week',
      'We share the bill with',
      'three towns',
      'Lina Roy',
      '2026'
    ])
      expect(sheet).toContain(words);
    for (const control of [texts.tools.print, texts.sentence.edit, texts.sentence.why, texts.notes.title])
      expect(sheet).not.toContain(flat(control));
    expect(notes).toContain(flat(texts.notes.title));
    await page.getByLabel(texts.tools.withNotes).uncheck();
    expect(await printed(page)).toHaveLength(1);

    await best.getByRole('button', { name: texts.sentence.restore }).click();
    // Our sentence is back, up to where it names the project.
    const [ours = 'nothing'] = (argumentsFor('mayor')[0]?.[lang].line ?? 'nothing').split(/\s*[«“]?\s*\[/u);
    await expect(best).toContainText(ours);
  });

  test(`in ${lang}, an edited argument that no longer holds is put on hold with the reason`, async ({
    page
  }) => {
    await openAnswered(page, lang);
    await settleRights(page, lang);
    await openPitch(page, 'mayor', lang);
    const mine = sentence(page, 'mayor-mayor-pay-once');
    await mine.getByRole('button', { name: texts.sentence.edit }).click();
    await mine.getByRole('textbox').fill('We share the bill.');
    await mine.getByRole('button', { name: texts.sentence.save }).click();
    await saved(page);

    await visit(page, questionPage('organisations', lang));
    await answer(page, 'organisations', 'one');
    await openPitch(page, 'mayor', lang);
    const onHold = page.locator('[data-on-hold]');
    await expect(onHold).toContainText('We share the bill.');
    await expect(onHold).toContainText(texts.onHold.discarded);
    await expect(onHold.locator('a[href*="/organisations/"]')).toBeVisible();
    await expect(page.locator('[data-sentence="mayor-mayor-pay-once"][data-advice]')).toHaveCount(0);
    expect((await printed(page)).join()).not.toContain('We share the bill.');

    await visit(page, questionPage('organisations', lang));
    await answer(page, 'organisations', 'four-plus');
    await openPitch(page, 'mayor', lang);
    await expect(mine).toContainText('We share the bill.');
    await expect(onHold).toHaveCount(0);
  });
}
