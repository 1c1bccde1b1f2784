import { judge } from '#engine/advise/judge.ts';
import { slots } from '#engine/boat/boat.ts';
import { locales } from '#engine/locale.ts';
import { boatAdvice } from '#knowledge/advice/boat/index.ts';
import { principleAdvice } from '#knowledge/advice/principle/index.ts';
import { exampleWords } from '#knowledge/example/words.ts';
import { boatTexts } from '#texts/pages/boat.ts';
import { judgements, situation } from './expected.ts';
import { lookingAt } from './look.ts';
import { row, rowNamed, button, idsIn, openBoat } from './open-boat.ts';
import { answer, expect, onDisk, openAnswered, questionPage, saved, test, visit } from './pages.ts';
import { hasPdftotext, letters, NO_PDFTOTEXT, pagesOf, printed } from './paper.ts';

const fr = boatTexts.fr;

/** What the product must make of the example. */
const retained = judgements.filter(({ status }) => status === 'retained').map((one) => one.advice.id);

const shown = boatAdvice.filter((item) => {
  const { status } = judge(item, situation);
  return status === 'retained' || (item.slot === 'boat' && status === 'discarded');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of locales) {
    test(`the four parts and the eight principles can be read in ${lang}`, async ({ page }) => {
      await page.goto(`/${lang}/boat/`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      const text = await page.locator('main').innerText();
      const told = [
        ...slots.map((slot) => boatTexts[lang].slots[slot].title),
        ...boatAdvice.flatMap((item) => [item[lang].title, item[lang].summary]),
        ...principleAdvice.flatMap((item) => [item[lang].title, item[lang].ask, item[lang].mend])
      ];
      expect(told.filter((words) => !text.includes(words))).toEqual([]);
      await expect(page.locator('main svg').first()).toBeVisible();
      await expect(page.locator('main button, main input')).toHaveCount(0);
    });
  }
});

for (const lang of locales) {
  const texts = boatTexts[lang];

  test(`in ${lang}, the boat follows from the answers, and every rock has its answer`, async ({ page }) => {
    await openAnswered(page, lang);
    await openBoat(page, lang);
    await expect(page.locator('h1')).toHaveText(texts.of(exampleWords[lang].name));
    for (const slot of slots) {
      const ids = await idsIn(page, slot);
      const expected = shown.filter((item) => item.slot === slot).map(({ id }) => id);
      expect([...ids].sort()).toEqual(expected.sort());
    }
    for (const item of shown.filter(({ slot }) => slot === 'rock')) {
      const here = item.answeredBy.filter((id) => retained.includes(id));
      for (const id of here) {
        await expect(row(page, item.id).locator(`a[href$="/${lang}/advice/${id}/"]`)).toBeVisible();
      }
      await expect(row(page, item.id)).toHaveAttribute(
        'data-state',
        here.length > 0 ? 'answered' : 'unanswered'
      );
    }
    for (const item of principleAdvice) {
      const { status } = judge(item, situation);
      await expect(page.locator(`[data-advice="${item.id}"]`)).toHaveAttribute('data-status', status);
    }
  });

  test(`in ${lang}, the drawing and the list are printed, without controls`, async ({ page }) => {
    test.skip(!hasPdftotext, NO_PDFTOTEXT);
    await openAnswered(page, lang);
    await openBoat(page, lang);
    const paper = await printed(page);
    const told = [
      ...slots.map((slot) => texts.slots[slot].name),
      ...shown.map((item) => item[lang].title),
      ...principleAdvice.map((item) => item[lang].ask)
    ];
    expect(told.filter((words) => !paper.includes(letters(words)))).toEqual([]);
    for (const control of [texts.edit, texts.add.rock, texts.toRocks, texts.fullScreen, texts.drag]) {
      expect(paper).not.toContain(letters(control));
    }
  });
}

test('on every kind of sheet, the picture stands on the page of its title', async ({ page }) => {
  test.skip(!hasPdftotext, NO_PDFTOTEXT);
  await openAnswered(page);
  await openBoat(page);
  for (const format of ['A4', 'A3', 'Letter', 'Tabloid']) {
    for (const landscape of [false, true]) {
      const [first = ''] = pagesOf(await page.pdf({ format, landscape }));
      const missing = slots.map((slot) => fr.slots[slot].name).filter((name) => !first.includes(name));
      expect({ format, landscape, missing }).toEqual({ format, landscape, missing: [] });
    }
  }
});

test('what the lead makes of the boat survives a reload and reaches the paper', async ({ page }) => {
  await openAnswered(page);
  await openBoat(page);
  const [first = '', second = ''] = await idsIn(page, 'rock');

  await page.getByLabel(fr.add.rock, { exact: true }).fill('Le serveur est chez un prestataire');
  await page.keyboard.press('Enter');
  const own = rowNamed(page, 'Le serveur est chez un prestataire');
  await expect(own).toHaveAttribute('data-state', 'unanswered');
  await button(page, fr.edit, 'Le serveur est chez un prestataire').click();
  await own.getByLabel(fr.answer).fill('Louer un second serveur avec Brest');
  await page.keyboard.press('Enter');
  await expect(own).toHaveAttribute('data-state', 'answered');

  const name = (await row(page, second).locator('h3').innerText()).trim();
  await row(page, second).getByRole('button', { name: fr.up }).click();
  await row(page, second).getByRole('button', { name: fr.edit }).click();
  await row(page, second).getByLabel(fr.reword).fill('Un gros bloc de roche');
  await page.keyboard.press('Enter');
  await expect(row(page, second)).toContainText(fr.originally(name).slice(-20));
  await row(page, first).getByRole('button', { name: fr.edit }).click();
  await row(page, first).getByRole('button', { name: fr.remove }).click();
  await expect(row(page, first)).toHaveCount(0);
  const [wind = ''] = await idsIn(page, 'wind');
  await row(page, wind).getByRole('button', { name: fr.edit }).click();
  await row(page, wind).getByRole('button', { name: fr.slots.island.title }).click();
  await saved(page);

  await page.reload();
  await openBoat(page);
  expect((await idsIn(page, 'rock'))[0]).toBe(second);
  await expect(row(page, second)).toContainText('Un gros bloc de roche');
  await expect(own).toContainText('Louer un second serveur avec Brest');
  expect((await idsIn(page, 'island')).at(-1)).toBe(wind);
  const [dossier] = await onDisk(page);
  expect(dossier?.boat[first]).toMatchObject({ removed: true });

  const paper = await printed(page);
  expect(paper).toContain(letters('Un gros bloc de roche'));
  expect(paper).toContain(letters('Le serveur est chez un prestataire'));
  expect(paper).toContain(letters('Louer un second serveur avec Brest'));

  await page.locator('[data-beside="ashore"]').getByRole('button', { name: fr.putBack }).click();
  expect((await idsIn(page, 'rock')).slice(0, 2)).toEqual([second, first]);
  await row(page, second).getByRole('button', { name: fr.edit }).click();
  await row(page, second).getByRole('button', { name: fr.original }).click();
  await expect(row(page, second).locator('h3')).toContainText(name);
});

test('a principle that is not followed can become a rock', async ({ page }) => {
  await openAnswered(page);
  await openBoat(page);
  const neglected = principleAdvice.find((item) => judge(item, situation).status === 'discarded');
  const { id = '', fr: words } = neglected ?? {};
  const text = fr.asRock(words?.title ?? '');
  await button(page, fr.toRocks, words?.title ?? '').click();
  await expect(row(page, id)).toContainText(text);
  await expect(page.getByText(fr.isRock)).toBeVisible();
  await saved(page);
  await page.reload();
  await openBoat(page);
  await row(page, id).getByRole('button', { name: fr.edit }).click();
  await row(page, id).getByRole('button', { name: fr.remove }).click();
  await expect(button(page, fr.toRocks, words?.title ?? '')).toBeVisible();
});

test('what an answer would decide is offered apart; what one worked on is never lost', async ({ page }) => {
  await openAnswered(page);
  await openBoat(page);
  const rock = 'rock-unclear-rights';
  await row(page, rock).getByRole('button', { name: fr.edit }).click();
  await row(page, rock).getByLabel(fr.reword).fill('Les photos de 2012');
  await page.keyboard.press('Enter');
  await saved(page);

  await visit(page, questionPage('rights'));
  await answer(page, 'rights', 'clear');
  await visit(page, questionPage('name-owner'));
  await answer(page, 'name-owner', 'dont-know');
  await openBoat(page);
  await expect(row(page, rock)).toHaveCount(0);
  const aside = page.locator(`[data-beside="ashore"] [data-item="${rock}"]`);
  await expect(aside).toContainText('Les photos de 2012');
  await expect(aside).toContainText(fr.lapsed);
  await aside.getByRole('button').click();
  await expect(row(page, rock)).toContainText(fr.byLead);

  const toCheck = page.locator('[data-beside="to-check"] [data-item="boat-collective-name"]');
  await expect(toCheck.locator('a[href*="/name-owner/"]')).toBeVisible();
  await toCheck.getByRole('button').click();
  await expect(row(page, 'boat-collective-name')).toHaveAttribute('data-state', 'laid');
});

test('nobody is kept out, and nothing is wider than a small screen', async ({ page }) => {
  const { found, look } = lookingAt(page);
  await visit(page, '/fr/boat/');
  await look('guide');
  await openAnswered(page);
  await openBoat(page);
  const [rock = ''] = await idsIn(page, 'rock');
  await row(page, rock).getByRole('button', { name: fr.edit }).click();
  await page.getByRole('button', { name: fr.addNow }).first().click();
  await look('project');
  expect(found).toEqual([]);
});
