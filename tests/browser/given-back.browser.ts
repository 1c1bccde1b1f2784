import type { Page } from '@playwright/test';
import { pairAddress } from '#sheets/compare/pair.ts';
import { holdBack } from './chunks.ts';
import {
  answer,
  awake,
  createProject,
  expect,
  onDisk,
  option,
  proceed,
  questionHere,
  questionPage,
  test,
  visit,
  wordsIn
} from './pages.ts';

const { fr } = wordsIn;

/** The only project goes, in another tab. */
async function deleteElsewhere(page: Page): Promise<void> {
  const other = await page.context().newPage();
  await visit(other, '/fr/projects/');
  await other.locator('[data-project]').getByRole('button', { name: fr.projects.remove }).click();
  await expect.poll(() => onDisk(other)).toEqual([]);
  await other.close();
}

/**
 * Loads the page anew, and looks at what the browser itself has given back before the page is awake. This one does so
 * where one goes back; Firefox also where the page is loaded again (tests/engines/given-back).
 */
async function comeBack(page: Page, by: 'reload' | 'back', given: () => Promise<void>): Promise<void> {
  if (by === 'back') await page.goto('/robots.txt');
  const wake = await holdBack(page, '**/entry/app*.js');
  await (by === 'back' ? page.goBack({ waitUntil: 'commit' }) : page.reload({ waitUntil: 'commit' }));
  if (by === 'back') await given();
  wake();
  await awake(page);
}

for (const by of ['reload', 'back'] as const) {
  for (const [kind, question, value] of [
    ['a radio button', 'maturity', 'growth'],
    ['a tick', 'resource', 'data']
  ] as const) {
    test(`${kind} that the browser gives back, and that is in no project, is taken away (${by})`, async ({
      page
    }) => {
      await createProject(page, 'Disparu');
      await visit(page, questionPage(question));
      await answer(page, question, value);
      await deleteElsewhere(page);
      const given = option(page, question, value);
      await comeBack(page, by, () => expect(given).toBeChecked());
      await expect(given).not.toBeChecked();
      await proceed(page);
      await expect(page.getByText(fr.question.missing)).toBeVisible();
      expect(await questionHere(page)).toBe(question);
      expect(await onDisk(page)).toEqual([]);
    });
  }

  test(`what was ticked last is on screen, whatever the browser gives back (${by})`, async ({ page }) => {
    await createProject(page, 'Changé ailleurs');
    await answer(page, 'maturity', 'growth');
    const other = await page.context().newPage();
    await visit(other, questionPage('maturity'));
    await answer(other, 'maturity', 'idea');
    await other.close();
    await comeBack(page, by, () => expect(page.locator('form[data-question] input:checked')).toHaveCount(1));
    await expect(option(page, 'maturity', 'idea')).toBeChecked();
    await expect(option(page, 'maturity', 'growth')).not.toBeChecked();
  });

  test(`words, a day and a note of a project that is gone are not given back (${by})`, async ({ page }) => {
    for (const [question, object, words] of [
      ['offer-kind', 'offer-date', '2027-03-01'],
      ['users', 'users', 'Des bibliothèques']
    ] as const) {
      await createProject(page, 'Disparu');
      await visit(page, questionPage(question));
      const field = page.locator(`#object-${object}`);
      const note = page.locator('[data-note] textarea');
      await field.fill(words);
      await page.locator('[data-note] summary').click();
      await note.fill('Écrit puis perdu');
      await expect.poll(async () => JSON.stringify(await onDisk(page))).toContain(words);
      await expect.poll(async () => JSON.stringify(await onDisk(page))).toContain('Écrit puis perdu');
      await deleteElsewhere(page);
      await comeBack(page, by, () => expect(page.locator('form[data-question]')).toBeVisible());
      await expect(field).toHaveValue('');
      await expect(note).toHaveValue('');
      expect(await onDisk(page)).toEqual([]);
    }
  });

  test(`what a list shows is what is done with it (${by})`, async ({ page }) => {
    await visit(page, '/fr/print/');
    await page.locator('input[name="document"][value="booklet"]').check();
    await page.locator('#paper').selectOption({ index: 1 });
    await comeBack(page, by, async () => {});
    const preview = page.locator('[data-print-preview]');
    await expect(preview).toBeVisible();
    const chosen = async () => [
      await page.locator('input[name="document"]:checked').getAttribute('value'),
      await page.locator('#paper').inputValue()
    ];
    await expect
      .poll(async () => (await preview.getAttribute('data-print-preview'))?.split(' ').slice(0, 2))
      .toEqual(await chosen());

    await visit(page, '/fr/compare/');
    await page.locator('[data-pair] select').first().selectOption({ index: 2 });
    await page.locator('[data-pair] select[name="one"]').selectOption({ index: 2 });
    await page.locator('[data-pair] select[name="other"]').selectOption({ index: 3 });
    await expect(page).toHaveURL(/#./);
    const read = async () => {
      const list = (name: string) => page.locator(`[data-pair] select[name="${name}"]`).inputValue();
      return `#${pairAddress(await list('one'), await list('other'))}`;
    };
    const before = await read();
    await comeBack(page, by, async () => {});
    await expect.poll(read).toBe(before);
    expect(new URL(page.url()).hash).toBe(before);
  });
}
