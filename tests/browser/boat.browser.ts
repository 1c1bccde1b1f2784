import type { Page } from '@playwright/test';
import { judge } from '#engine/advise/judge.ts';
import { slots, type Slot } from '#engine/boat/boat.ts';
import { locales, type Locale } from '#engine/locale.ts';
import { boatAdvice } from '#knowledge/advice/boat/index.ts';
import { principleAdvice } from '#knowledge/advice/principle/index.ts';
import { exampleWords } from '#knowledge/example/words.ts';
import { boatTexts } from '#texts/pages/boat.ts';
import { judgements, situation } from './expected.ts';
import { lookingAt } from './look.ts';
import { answer, expect, onDisk, openAnswered, questionPage, saved, test, visit } from './pages.ts';
import { hasPdftotext, letters, NO_PDFTOTEXT, pagesOf, printed } from './paper.ts';

const fr = boatTexts.fr;

/** What the product must make of the example. */
const retained = judgements.filter(({ status }) => status === 'retained').map((one) => one.advice.id);
const shown = boatAdvice.filter((item) => {
  const { status } = judge(item, situation);
  return status === 'retained' || (item.slot === 'boat' && status === 'discarded');
});

const row = (page: Page, id: string) => page.locator(`[data-slot] [data-item="${id}"]`);
const rowNamed = (page: Page, text: string) =>
  page.locator('[data-slot] [data-item]').filter({ hasText: text });
const button = (page: Page, action: string, item: string) =>
  page.getByRole('button', { name: fr.onItem(action, item), exact: true });

const idsIn = (page: Page, slot: Slot) =>
  page
    .locator(`[data-slot="${slot}"] [data-item]`)
    .evaluateAll((rows) => rows.map((one) => one.getAttribute('data-item') ?? ''));

async function openBoat(page: Page, lang: Locale = 'fr'): Promise<void> {
  await visit(page, `/${lang}/boat/`);
  await expect(page.locator('[data-slot="rock"]')).toBeVisible();
}

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

test('everything can be done with the keyboard, and is announced', async ({ page }) => {
  await openAnswered(page);
  await openBoat(page);
  const [first = '', second = '', ...others] = await idsIn(page, 'wind');
  const title = (id: string) => boatAdvice.find((item) => item.id === id)?.fr.title ?? '';
  const status = page.locator('main p[role="status"]');

  await row(page, second).getByRole('button', { name: fr.up }).focus();
  await page.keyboard.press('Enter');
  expect(await idsIn(page, 'wind')).toEqual([second, first, ...others]);
  await expect(status).toHaveText(fr.told.placed(title(second), fr.slots.wind.title, 1, others.length + 2));
  await expect(row(page, second).getByRole('button', { name: fr.up })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(fr.told.first(title(second)));

  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(row(page, second).getByRole('button', { name: fr.edit })).toBeFocused();
  await page.keyboard.press('Space');
  await row(page, second).getByRole('button', { name: fr.slots.boat.title }).focus();
  await page.keyboard.press('Enter');
  expect(await idsIn(page, 'boat')).toContain(second);
  await expect(page.locator('[data-slot="boat"]').locator(`#edit-${second}`)).toBeFocused();

  await page.keyboard.press('Enter');
  await row(page, second).getByRole('button', { name: fr.remove }).focus();
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(fr.told.removed(title(second)));
  await expect(page.locator('#slot-boat')).toBeFocused();
  await page.locator('[data-beside="ashore"]').getByRole('button', { name: fr.putBack }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`#edit-${second}`)).toBeFocused();
});

test('an item can be dragged by its handle, also to another part', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1600 });
  await openAnswered(page);
  await openBoat(page);
  const [first = '', second = '', third = '', ...others] = await idsIn(page, 'wind');
  await row(page, second).scrollIntoViewIfNeeded();
  await row(page, first).locator('.handle').hover();
  await page.mouse.down();
  const below = await row(page, second).boundingBox();
  if (!below) throw new Error('Nothing to drag over.');
  await page.mouse.move(below.x + 90, below.y + below.height - 4, { steps: 3 });
  await page.mouse.up();
  expect(await idsIn(page, 'wind')).toEqual([second, first, third, ...others]);

  const [island = ''] = await idsIn(page, 'island');
  await row(page, island).scrollIntoViewIfNeeded();
  const rock = (await idsIn(page, 'rock')).at(-1) ?? '';
  await row(page, island).locator('.handle').hover();
  await page.mouse.down();
  const above = await row(page, rock).boundingBox();
  if (!above) throw new Error('Nothing to drag over.');
  await page.mouse.move(above.x + 90, above.y + 4, { steps: 3 });
  await page.mouse.up();
  expect((await idsIn(page, 'rock')).slice(-2)).toEqual([island, rock]);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 900 } });

  test('an item can be dragged, and the page does not scroll away under it', async ({ page, context }) => {
    await openAnswered(page);
    await openBoat(page);
    const [first = '', second = '', ...others] = await idsIn(page, 'rock');
    await row(page, first).scrollIntoViewIfNeeded();
    await page.evaluate(
      (id) => document.querySelector(`[data-item="${id}"]`)?.scrollIntoView({ block: 'start' }),
      first
    );
    await page.evaluate(() => scrollBy(0, -100));
    const handle = await row(page, first).locator('.handle').boundingBox();
    const over = await row(page, second).boundingBox();
    if (!handle || !over) throw new Error('Nothing to drag.');
    const devtools = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      devtools.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const x = handle.x + 8;
    await touch('touchStart', x, handle.y + 8);
    await touch('touchMove', x, handle.y + 40);
    await touch('touchMove', x + 60, over.y + over.height / 2 + 6);
    await touch('touchEnd', 0, 0);
    expect(await idsIn(page, 'rock')).toEqual([second, first, ...others]);
  });
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
