import { spawnSync } from 'node:child_process';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { locales, type Locale } from '#engine/locale.ts';
import { adviceByKind } from '#knowledge/advice/index.ts';
import { personas, type Persona } from '#knowledge/kinds/pitch.ts';
import { pitchTexts } from '#texts/products/pitch.ts';
import { answer, expect, openExample, questionPage, saved, test, visit } from './pages.ts';

const hasPdftotext = spawnSync('pdftotext', ['-v']).status === 0;

/** The text of each page of what would be printed. */
async function printed(page: Page): Promise<string[]> {
  const { stdout } = spawnSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], {
    input: await page.pdf({ format: 'A4' }),
    encoding: 'utf8'
  });
  return stdout
    .split('\f')
    .slice(0, -1)
    .map((text) => text.replace(/\s+/g, ' '));
}

const argumentsFor = (persona: Persona) => adviceByKind.argument.filter((one) => one.persona === persona);

async function openPitch(page: Page, persona: Persona, lang: Locale): Promise<void> {
  await visit(page, `/${lang}/pitch/${persona}/`);
  await expect(page.locator('[data-sentence]').first()).toBeVisible();
}

const sentence = (page: Page, id: string) => page.locator(`[data-sentence="${id}"]`);

const pages = (lang: Locale) => [
  `/${lang}/pitch/`,
  ...personas.map((persona) => `/${lang}/pitch/${persona}/`)
];

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of locales) {
    test(`every argument and its conditions can be read in ${lang}`, async ({ page }) => {
      for (const persona of personas) {
        await page.goto(`/${lang}/pitch/${persona}/`);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
        const told = argumentsFor(persona).flatMap((one) => [
          one[lang].line,
          ...one.requires.map((criterion) => criterion[lang])
        ]);
        expect(told.length).toBeGreaterThan(10);
        expect(told.filter((words) => !text.includes(words.replace(/\s+/g, ' ')))).toEqual([]);
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
    await openExample(page, lang);
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
    test.skip(!hasPdftotext, 'reading a PDF takes pdftotext (on Debian: apt-get install poppler-utils)');
    await openExample(page, lang);
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
      expect(sheet).not.toContain(control);
    expect(notes).toContain(texts.notes.title);
    await page.getByLabel(texts.tools.withNotes).uncheck();
    expect(await printed(page)).toHaveLength(1);

    await best.getByRole('button', { name: texts.sentence.restore }).click();
    await expect(best).toContainText(argumentsFor('mayor')[0]?.[lang].line ?? 'nothing');
  });

  test(`in ${lang}, an edited argument that no longer holds is set aside with the reason`, async ({
    page
  }) => {
    await openExample(page, lang);
    await openPitch(page, 'mayor', lang);
    const mine = sentence(page, 'mayor-mayor-pay-once');
    await mine.getByRole('button', { name: texts.sentence.edit }).click();
    await mine.getByRole('textbox').fill('We share the bill.');
    await mine.getByRole('button', { name: texts.sentence.save }).click();
    await saved(page);

    await visit(page, questionPage('organisations', lang));
    await answer(page, 'organisations', 'one');
    await openPitch(page, 'mayor', lang);
    const aside = page.locator('[data-aside]');
    await expect(aside).toContainText('We share the bill.');
    await expect(aside).toContainText(texts.aside.discarded);
    await expect(aside.locator('a[href*="/organisations/"]')).toBeVisible();
    await expect(page.locator('[data-sentence="mayor-mayor-pay-once"][data-advice]')).toHaveCount(0);
    expect((await printed(page)).join()).not.toContain('We share the bill.');

    await visit(page, questionPage('organisations', lang));
    await answer(page, 'organisations', 'four-plus');
    await openPitch(page, 'mayor', lang);
    await expect(mine).toContainText('We share the bill.');
    await expect(aside).toHaveCount(0);
  });
}

test('a rehearsal is led by the keyboard, keeps the focus and gives it back', async ({ page }) => {
  const { rehearsal, tools } = pitchTexts.fr;
  await openExample(page);
  await openPitch(page, 'funder', 'fr');
  const open = page.getByRole('button', { name: tools.rehearse });
  await open.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(rehearsal.place(1, 4));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(dialog).toContainText(rehearsal.place(3, 4));
  await page.keyboard.press('ArrowLeft');
  await expect(dialog).toContainText(rehearsal.place(2, 4));
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null
      )
    ).toBe(true);
  }
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await expect(dialog).toContainText(rehearsal.end);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(open).toBeFocused();
});

test('a rehearsal fills the page where there is no full screen', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'fullscreenEnabled', { value: false });
    Object.defineProperty(Element.prototype, 'requestFullscreen', { value: undefined });
  });
  await openExample(page);
  await openPitch(page, 'jourdain', 'fr');
  await page.getByRole('button', { name: pitchTexts.fr.tools.rehearse }).click();
  const box = await page.getByRole('dialog').boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, ...page.viewportSize() });
  await page.getByRole('button', { name: pitchTexts.fr.rehearsal.leave }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the text can be copied where the browser allows it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExample(page);
  await openPitch(page, 'influencer', 'fr');
  await page.getByRole('button', { name: pitchTexts.fr.tools.copy }).click();
  await expect(page.getByText(pitchTexts.fr.tools.copied, { exact: true })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(`[${pitchTexts.fr.facts.problem.blank}]`);
});

test('nobody is kept out, and nothing is wider than a small screen', async ({ page }) => {
  const found: string[] = [];
  const look = async (address: string) => {
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [320, 'dark']
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page
        .locator('main details:not([open])')
        .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      found.push(
        ...violations.map(({ id, nodes }) => `${address} ${width}: ${id} ${nodes[0]?.target.join(' ')}`)
      );
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wide > 0) found.push(`${address} is ${wide} px too wide`);
    }
  };
  for (const address of pages('fr').slice(0, 2)) {
    await visit(page, address);
    await look(`guide ${address}`);
  }
  await openExample(page);
  for (const address of pages('fr')) {
    await visit(page, address);
    await expect(page.locator('[data-sentence], [data-persona]').first()).toBeVisible();
    const length = page.getByRole('radio', { name: pitchTexts.fr.lengths.page });
    if ((await length.count()) > 0) await length.check();
    await look(address);
  }
  await page.getByRole('radio', { name: pitchTexts.fr.lengths['half-minute'] }).check();
  await page.getByRole('button', { name: pitchTexts.fr.tools.rehearse }).click();
  await look('rehearsal');
  expect(found).toEqual([]);
});
