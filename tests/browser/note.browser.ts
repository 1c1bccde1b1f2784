import { readFileSync } from 'node:fs';
import { locales, type Locale } from '#engine/locale.ts';
import { people } from '#knowledge/people/index.ts';
import type { Person } from '#knowledge/people/person.ts';
import { dossierWith } from '#programs/bench/seed.ts';
import { noteLinkTexts } from '#texts/pages/note-link.ts';
import { noteTexts } from '#texts/pages/note.ts';
import { situations } from '#knowledge/situations/index.ts';
import { hasPdftotext, NO_PDFTOTEXT, pagesOf } from './paper.ts';
import { expect, keepOnDevice, nowOpen, openExample, test, saved, visit } from './pages.ts';

const situationCalled = (id: string) => {
  const found = situations.find((one) => one.id === id);
  if (!found) throw new Error(`No situation is called “${id}”.`);
  return found;
};

for (const lang of locales) {
  test(`in ${lang}, the note answers what brings somebody, and what is done leaves what is to do`, async ({
    page
  }) => {
    const texts = noteTexts[lang];
    await openExample(page, lang);
    await visit(page, `/${lang}/note/`);
    await expect(page.locator('[data-situation="data-after-funding"]')).toBeVisible();
    const step = page.locator('[data-step]').first();
    const name = (await step.locator('strong').textContent())?.replace(/\.$/, '') ?? '';
    await step.getByRole('checkbox').click();
    await saved(page);
    await expect(page.locator('[data-step] strong', { hasText: name })).toHaveCount(0);
    const done = page.getByRole('checkbox', { name, exact: true });
    await expect(done).toBeChecked();
    await done.click();
    await expect(page.locator('[data-step] strong', { hasText: name })).toHaveCount(1);

    await page.getByLabel(texts.otherwise).selectOption('take-over-abandoned');
    await expect(page.locator('[data-situation="take-over-abandoned"]')).toBeVisible();
    await expect(page.locator('[data-recognised]')).toContainText(
      situationCalled('take-over-abandoned')[lang].title
    );
    await page.reload();
    await expect(page.locator('[data-situation="take-over-abandoned"]')).toBeVisible();
  });
}

test('one’s own words stand in the sentences of the note', async ({ page }) => {
  await openExample(page);
  await visit(page, '/fr/course/qualify/resource/');
  await page.getByLabel('Comment l’appelez-vous tous les jours ?').fill('le grand classeur');
  await saved(page);
  await visit(page, '/fr/course/qualify/motive/');
  await page.getByLabel('Votre question, avec vos mots').fill('Et après la subvention ?');
  await saved(page);
  await visit(page, '/fr/note/');
  await expect(page.locator('.question')).toHaveText('Et après la subvention ?');
});

test('an advice that a situation excludes says so, and why', async ({ page }) => {
  const tired = people.find(({ id }) => id === 'tired-maintainer');
  await keepOnDevice(page, [dossierWith(tired?.answers ?? {}, 'tired')]);
  await nowOpen(page, 'tired');
  // Either situation may exclude it, for one of several reasons.
  const [lead, companion] = [situationCalled('lone-maintainer'), situationCalled('live-from-it')];
  const reasons = [lead, companion].flatMap(({ note }) =>
    note.never.filter(({ advice }) => advice.includes('home-association')).map(({ fr }) => fr)
  );
  await visit(page, '/fr/advice/home-association/');
  await expect(page.locator('article')).toHaveAttribute('data-status', 'discarded');
  await expect(page.locator('[data-excluded]')).toContainText(noteLinkTexts.fr.excluded);
  const shown = () => page.locator('[data-excluded]').innerText();
  await expect
    .poll(async () => {
      const words = await shown();
      return reasons.filter((reason) => words.includes(reason)).length;
    })
    .toBeGreaterThan(0);
});

for (const lang of locales) {
  test(`in ${lang}, one answer is enough for a note, which says what would make a situation be recognised`, async ({
    page
  }) => {
    const texts = noteTexts[lang];
    await keepOnDevice(page, [dossierWith({ maturity: 'first-users' }, 'few')], lang);
    await nowOpen(page, 'few');
    await visit(page, `/${lang}/note/`);
    await expect(page.locator('.note')).toContainText(texts.general.none);
    await expect(page.getByRole('heading', { name: texts.ways })).toBeVisible();
    await expect(page.locator('[data-step]').first()).toBeVisible();
    await page.getByLabel(texts.choose).selectOption('dispute');
    await expect(page.locator('[data-situation="dispute"]')).toBeVisible();
  });
}

test('what accompanies is chosen, or nothing is, and stays so', async ({ page }) => {
  const { companion } = noteTexts.fr;
  await openExample(page);
  await visit(page, '/fr/note/');
  await page.getByLabel(companion).selectOption('dispute');
  await expect(page.locator('.answer')).toContainText(situationCalled('dispute').fr.title);
  await saved(page);
  await page.reload();
  await expect(page.locator('.answer')).toContainText(situationCalled('dispute').fr.title);
  await page.getByLabel(companion).selectOption('none');
  await expect(page.locator('.answer')).not.toContainText(noteTexts.fr.also);
  await saved(page);
  await page.reload();
  await expect(page.getByLabel(companion)).toHaveValue('none');
});

test('on demand, the note says which answers would put another situation first', async ({ page }) => {
  await openExample(page);
  await visit(page, '/fr/note/');
  await page.getByText(noteTexts.fr.otherLeads).click();
  await expect(page.locator('[data-other-leads] a').first()).toHaveAttribute('href', /\/fr\/course\//);
});

test('a third reason to come takes back the first, and says so, by keyboard too', async ({ page }) => {
  await openExample(page);
  await visit(page, '/fr/course/qualify/motive/');
  const boxes = page.locator('form[data-question] input[type=checkbox]');
  for (let place = 0; place < (await boxes.count()); place += 1) await boxes.nth(place).uncheck();
  for (const place of [0, 1, 2]) {
    await boxes.nth(place).focus();
    await page.keyboard.press('Space');
    await expect(boxes.nth(place)).toBeChecked();
  }
  await expect(boxes.nth(0)).not.toBeChecked();
  await expect(page.locator('form[data-question] [role=status]').first()).toContainText('décochée');
});

/** The dossier of a reference person, with her own words. */
const dossierOf = ({ id, name, purpose, answers, objects }: Person, lang: Locale) => ({
  ...dossierWith(answers, id),
  name: name[lang],
  purpose: purpose[lang],
  objects: Object.fromEntries(
    Object.entries(objects?.[lang] ?? {}).map(([object, text]) => [object, { text, at: 1 }])
  )
});

/** Whose notes are the longest. */
const longest = (lang: Locale): readonly Person[] =>
  people
    .map((person) => ({ person, length: readFileSync(`tests/notes/${person.id}.${lang}.md`).length }))
    .sort((one, other) => other.length - one.length)
    .map(({ person }) => person);

for (const lang of locales) {
  for (const { whose, some } of [
    { whose: 'the longest notes', some: longest(lang).slice(0, 2) },
    { whose: 'the notes of all reference people @whole', some: people }
  ]) {
    test(`in ${lang}, ${whose} are printed on two pages`, async ({ page }) => {
      test.skip(!hasPdftotext, NO_PDFTOTEXT);
      test.setTimeout(300_000);
      await keepOnDevice(
        page,
        some.map((person) => dossierOf(person, lang)),
        lang
      );
      const printed: Record<string, number> = {};
      for (const { id } of some) {
        await nowOpen(page, id);
        await visit(page, `/${lang}/note/`);
        await page.locator('[data-step]').first().waitFor();
        printed[id] = pagesOf(await page.pdf({ format: 'A4' })).length;
      }
      expect(Object.entries(printed).filter(([, pages]) => pages !== 2)).toEqual([]);
    });
  }
}
