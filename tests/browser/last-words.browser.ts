import type { Page } from '@playwright/test';
import { fr } from '#texts/fr.ts';
import { openPitch } from './open-pitch.ts';
import {
  answer,
  expect,
  onDisk,
  openAnswered,
  openExample,
  questionPage,
  saved,
  test,
  visit
} from './pages.ts';

/** Somebody types and does not leave the field: the page goes first. */
type Field = Readonly<{
  name: string;
  words: string;
  open: (page: Page) => Promise<void>;
  /** What is typed into, once the page has been opened. */
  field: string;
  /** What is shown there once the page is back; the words themselves where nothing is said. */
  back?: string;
}>;

const card = 'li[data-advice][data-status="retained"]';

const fields: readonly Field[] = [
  {
    name: 'the note of an action',
    words: 'Rappeler lundi',
    open: async (page) => openExample(page),
    field: `${card} [id$="-note"]`
  },
  {
    name: 'who takes an action on',
    words: 'Maël',
    open: async (page) => openExample(page),
    field: `${card} [id$="-owner"]`
  },
  {
    name: 'an amount',
    words: '12 000',
    open: async (page) => {
      await openAnswered(page);
      await visit(page, '/fr/finance-plan/');
    },
    field: '#cost-hosting-year',
    back: '12\u202F000'
  },
  {
    name: 'who guarantees what',
    words: 'La coopérative',
    open: async (page) => {
      await openAnswered(page);
      await visit(page, '/fr/means/');
    },
    field: '[id^="guarantee-"]'
  },
  {
    name: 'the words of an item of the boat',
    words: 'Un rocher redit en mieux',
    open: async (page) => {
      await openExample(page);
      await visit(page, '/fr/boat/');
    },
    field: '[data-slot="rock"] [id^="words-"]'
  },
  {
    name: 'an action that is not added yet',
    words: 'Peindre la coque',
    open: async (page) => openExample(page),
    field: '#own-title'
  }
];

async function unfold(page: Page, field: string): Promise<void> {
  const typed = page.locator(field).first();
  const rock = page.locator('[data-slot="rock"] [id^="edit-"]').first();
  if (field.includes('rock')) await rock.click();
  else
    await typed.evaluate((one) => {
      for (let fold = one.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
        fold.open = true;
    });
  await expect(typed).toBeVisible();
}

for (const leaves of ['reloaded', 'left by “back”', 'closed'] as const) {
  test(`words that are being typed are there when the page is ${leaves}`, async ({ page, context }) => {
    test.slow();
    for (const { name, words, open, field, back = words } of fields) {
      await test.step(name, async () => {
        await open(page);
        const address = page.url();
        await page.goto('/fr/about/');
        await visit(page, address);
        await unfold(page, field);
        const typed = page.locator(field).first();
        const id = (await typed.getAttribute('id')) ?? '';
        await typed.fill('');
        await typed.pressSequentially(words);
        let there = page;
        if (leaves === 'reloaded') await page.reload();
        else if (leaves === 'left by “back”') {
          await page.goBack();
          await visit(page, address);
        } else {
          there = await context.newPage();
          const gone = page.waitForEvent('close');
          await page.close({ runBeforeUnload: true });
          await gone;
          page = there;
          await visit(there, address);
        }
        // What waits for a button is kept in its tab alone.
        if (leaves === 'closed' && id === 'own-title') return;
        if (field.includes('rock')) await there.locator(`#${id.replace('words-', 'edit-')}`).click();
        await expect(there.locator(`#${id}`)).toHaveValue(back);
      });
    }
  });
}

test('words that are being typed are saved when one goes to another page without leaving the field', async ({
  page
}) => {
  await openExample(page);
  const field = `${card} [id$="-note"]`;
  await unfold(page, field);
  const note = page.locator(field).first();
  const id = ((await note.getAttribute('id')) ?? '').replace(/-note$/, '');
  await note.pressSequentially('Rappeler lundi');
  await page.goBack();
  await page.waitForURL('**/fr/projects/');
  await saved(page);
  expect((await onDisk(page))[0]?.actions[id]?.note).toBe('Rappeler lundi');
});

test('the words of a pitch that are being written are there when the page is reloaded', async ({ page }) => {
  await openExample(page);
  await openPitch(page, 'mayor', 'fr');
  const line = page.locator('[data-sentence]').first();
  const id = (await line.getAttribute('data-sentence')) ?? '';
  await line.getByRole('button').first().click();
  await line.locator('textarea').fill('Nous sommes déjà douze.');
  await page.reload();
  await expect(page.locator(`[data-sentence="${id}"]`)).toContainText('Nous sommes déjà douze.');
  await page.locator(`[data-sentence="${id}"]`).getByRole('button').first().click();
  await page.locator(`[data-sentence="${id}"] textarea`).fill('Autre chose');
  await page.keyboard.press('Escape');
  await expect(page.locator(`[data-sentence="${id}"]`)).toContainText('Nous sommes déjà douze.');
});

test('saving one half of a form, or another tab, leaves alone what is being typed in the other half', async ({
  page,
  context
}) => {
  await openExample(page);
  await visit(page, '/fr/boat/');
  const rock = page.locator('[data-slot="rock"] [data-item]').first();
  const id = (await rock.getAttribute('data-item')) ?? '';
  await page.locator(`#edit-${id}`).click();
  await page.locator(`#answer-${id}`).fill('On en parle mardi');
  await page.locator(`#words-${id}`).pressSequentially(', redit');
  const half = await page.locator(`#words-${id}`).inputValue();

  const other = await context.newPage();
  await visit(other, '/fr/course/qualify/maturity/');
  await answer(other, 'maturity', 'idea');
  await expect.poll(async () => (await onDisk(page))[0]?.answers['maturity']?.value).toBe('idea');
  await expect(page.locator(`#words-${id}`)).toHaveValue(half);
  await page.locator(`#words-${id}`).press('Enter');
  await saved(page);
  await expect(page.locator(`#words-${id}`)).toHaveValue(half);
  await expect(page.locator(`#answer-${id}`)).toHaveValue('On en parle mardi');
  expect((await onDisk(page))[0]?.words[`boat-${id}`]?.text).toBe('On en parle mardi');
});

test('beside a question, a day that is none is told once one has left it, and until it is mended', async ({
  page
}) => {
  await visit(page, questionPage('danger'));
  const day = page.locator('#object-ending-date');
  const told = page.locator('#wrong-ending-date');
  await day.pressSequentially('12');
  await expect(told).toBeHidden();
  await day.blur();
  await expect(told).toBeVisible();
  await expect(day).toHaveAccessibleDescription(fr.saving.wrongDay);
  await page.locator('#object-ending').fill('Le poste');
  await page.locator('#object-ending').blur();
  await expect(told).toBeVisible();
  await day.fill('2027-03-01');
  await day.blur();
  await expect(told).toBeHidden();
});

test('a date is kept once it is whole; half of one, or a year of five digits, is told and changes nothing', async ({
  page
}) => {
  await openExample(page);
  const due = page.locator(`${card} [id$="-due"]`).first();
  await unfold(page, `${card} [id$="-due"]`);
  const id = ((await due.getAttribute('id')) ?? '').replace(/-due$/, '');
  const kept = async () => (await onDisk(page))[0]?.actions[id]?.due;
  await due.fill('2027-03-01');
  await due.blur();
  await expect.poll(kept).toBe('2027-03-01');

  for (const wrong of ['20265-10-10', '0265-10-10']) {
    // Firefox lets one type it past “max”.
    await due.evaluate((field: HTMLInputElement, date) => {
      field.focus();
      field.value = date;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      field.blur();
    }, wrong);
    await expect(page.locator(`#${id}-due-wrong`)).toHaveText(fr.saving.wrongDay);
  }
  await page.locator(`#${id}-owner`).fill('Maël');
  await page.locator(`#${id}-owner`).blur();
  await expect.poll(async () => (await onDisk(page))[0]?.actions[id]?.owner).toBe('Maël');
  expect(await kept()).toBe('2027-03-01');
  await saved(page);

  await due.fill('2027-04-02');
  await due.blur();
  await expect(page.locator(`#${id}-due-wrong`)).toHaveCount(0);
  await expect.poll(kept).toBe('2027-04-02');
});

test('a figure is a mistake once it has been left, not while it is being typed', async ({ page }) => {
  await openAnswered(page);
  await visit(page, '/fr/finance-plan/');
  const field = '#cost-hosting-year';
  await unfold(page, field);
  await page.locator(field).pressSequentially('entre 3000 et');
  await expect(page.locator(`${field}-problem`)).toHaveCount(0);
  await page.locator(field).blur();
  await expect(page.locator(`${field}-problem`)).toBeVisible();
  await expect(page.locator(field)).toHaveValue('entre 3000 et');
  await page.locator(field).focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' 5000');
  await page.locator(field).blur();
  await expect(page.locator(`${field}-problem`)).toHaveCount(0);
  await expect
    .poll(async () => (await onDisk(page))[0]?.costs['hosting']?.year)
    .toEqual({
      low: 3000,
      high: 5000
    });
});
