import { openPitch } from './open-pitch.ts';
import { answer, expect, onDisk, openExample, saved, test, visit } from './pages.ts';
import { unfold } from './unfold.ts';

/** Somebody types and does not leave the field: the page goes first. */
type Field = Readonly<{
  name: string;
  words: string;
  address: string;
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
    address: '/fr/plan/',
    field: `${card} [id$="-note"]`
  },
  { name: 'who takes an action on', words: 'Maël', address: '/fr/plan/', field: `${card} [id$="-owner"]` },
  {
    name: 'an amount',
    words: '12 000',
    address: '/fr/finance-plan/',
    field: '#cost-hosting-year',
    back: '12\u202F000'
  },
  {
    name: 'who guarantees what',
    words: 'La coopérative',
    address: '/fr/means/',
    field: '[id^="guarantee-"]'
  },
  {
    name: 'the words of an item of the boat',
    words: 'Un rocher redit en mieux',
    address: '/fr/boat/',
    field: '[data-slot="rock"] [id^="words-"]'
  },
  {
    name: 'an action that is not added yet',
    words: 'Peindre la coque',
    address: '/fr/plan/',
    field: '#own-title'
  }
];

for (const leaves of ['reloaded', 'left by “back”', 'closed'] as const) {
  test(`words that are being typed are there when the page is ${leaves}`, async ({ page, context }) => {
    test.slow();
    await openExample(page);
    for (const { name, words, address, field, back = words } of fields) {
      await test.step(name, async () => {
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
  // The address changes before the page does, and until it goes its words are in the field alone.
  await expect(page.locator('[data-project]').first()).toBeVisible();
  await expect(note).toHaveCount(0);
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
