import type { Locator, Page } from '@playwright/test';
import { boatTexts } from '#texts/pages/boat.ts';
import { shortTexts } from '#texts/pages/short.ts';
import {
  answersOnDisk,
  expect,
  onDisk,
  openAnswered,
  option,
  questionForm,
  questionPage,
  saved,
  test,
  visit,
  wordsIn
} from './pages.ts';

const { fr } = wordsIn;

/** What is wrong with how the focus shows; undefined when somebody who looks sees where they are. */
const unseenFocus = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return undefined;
    const seen = [focused, focused.closest('label')].some((element) => {
      if (!element || !focused.matches(':focus-visible')) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
    });
    const { top, bottom, width } = focused.getBoundingClientRect();
    const inWindow = bottom > 0 && top < window.innerHeight && width > 0;
    return seen && inWindow ? undefined : focused.outerHTML.slice(0, 120);
  });

/** Presses Tab until this is focused; every stop on the way shows. */
async function tabTo(page: Page, target: Locator, most = 120): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press('Tab');
    expect(await unseenFocus(page)).toBeUndefined();
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead to ${await target.evaluate(({ outerHTML }) => outerHTML)}.`);
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('the skip link leads past the menu', async ({ page }) => {
  await visit(page, '/fr/projects/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: fr.product.skip })).toBeFocused();
  expect(await unseenFocus(page)).toBeUndefined();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('from the skip link a question is one stop away, and the address keeps what it said', async ({
  page
}) => {
  await visit(page, `${questionPage('maturity')}#change`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(option(page, 'maturity', 'idea')).toBeFocused();
  expect(new URL(page.url()).hash).toBe('#change');
});

test('a refusal takes the focus, and leads to the first option', async ({ page }) => {
  await visit(page, questionPage('needs'));
  for (const _ of ['once', 'again']) {
    await tabTo(page, button(page, fr.question.continue));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeFocused();
    expect(await unseenFocus(page)).toBeUndefined();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(questionForm(page).locator('fieldset input').first()).toBeFocused();
  expect(await unseenFocus(page)).toBeUndefined();
});

test('the short path is walked with the keyboard alone', async ({ page }) => {
  await visit(page, '/fr/short/');
  await expect(page.locator('h1')).toHaveText(shortTexts.fr.title);
  await tabTo(page, page.getByLabel(fr.projects.name, { exact: true }));
  await page.keyboard.type('Au clavier');
  await page.keyboard.press('Enter');
  await expect(page.locator('form[data-question="motive"]')).toBeVisible();
  await expect(page.locator('h1')).toBeFocused();
  await tabTo(page, option(page, 'motive', 'verdict'));
  await page.keyboard.press('Space');
  await saved(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('form[data-question="motive"]')).toHaveCount(0);
  await expect(page.locator('h1')).toBeFocused();
  const second = (await questionForm(page).getAttribute('data-question')) ?? '';
  await tabTo(page, page.getByRole('link', { name: fr.question.skip }));
  await page.keyboard.press('Enter');
  await expect(page.locator(`form[data-question="${second}"]`)).toHaveCount(0);
  await expect(page.locator('h1')).toBeFocused();
});

test('a project goes from its name to its plan with the keyboard alone', async ({ page }) => {
  await visit(page, '/fr/projects/');
  await tabTo(page, page.getByLabel(fr.projects.name, { exact: true }));
  await page.keyboard.type('Au clavier');
  await page.keyboard.press('Enter');

  await test.step('one answer: Space chooses, arrows move', async () => {
    await expect(page.locator('form[data-question="maturity"]')).toBeVisible();
    await expect(page.locator('h1')).toBeFocused();
    await tabTo(page, option(page, 'maturity', 'idea'));
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(option(page, 'maturity', 'prototype')).toBeChecked();
    await saved(page);
    await tabTo(page, button(page, fr.question.continue));
    await page.keyboard.press('Enter');
  });

  await test.step('several answers: Space chooses and takes back', async () => {
    await expect(page.locator('form[data-question="resource"]')).toBeVisible();
    await expect(page.locator('h1')).toBeFocused();
    await tabTo(page, option(page, 'resource', 'software'));
    await page.keyboard.press('Space');
    await tabTo(page, option(page, 'resource', 'data'));
    await page.keyboard.press('Space');
    await tabTo(page, option(page, 'resource', 'content'));
    await page.keyboard.press('Space');
    await page.keyboard.press('Space');
    await expect(option(page, 'resource', 'content')).not.toBeChecked();
    await saved(page);
    await page.keyboard.press('Enter');
  });

  await test.step('a third answer, sent from the option itself', async () => {
    await expect(page.locator('form[data-question="field"]')).toBeVisible();
    await tabTo(page, option(page, 'field', 'town'));
    await page.keyboard.press('Space');
    await saved(page);
    await page.keyboard.press('Enter');
    await expect(page.locator('form[data-question="carrier"]')).toBeVisible();
    await expect(questionForm(page)).toHaveCount(1);
  });

  expect(await answersOnDisk(page)).toEqual({
    maturity: 'prototype',
    resource: ['software', 'data'],
    field: 'town'
  });

  await tabTo(page, page.getByRole('banner').getByRole('link', { name: fr.product.nav.plan }));
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText(fr.plan.of('Au clavier'));
  const card = page.locator('[data-advice][data-state]').first();
  await expect(card).toBeVisible();
  const aside = (await card.getAttribute('data-advice')) ?? '';

  await test.step('an action set aside, with a reason', async () => {
    await tabTo(page, card.locator('summary'));
    await page.keyboard.press('Enter');
    await tabTo(page, card.getByLabel(fr.plan.state));
    // A list is chosen from by the first letters of what is wanted.
    await page.keyboard.type(fr.plan.states['set-aside'].slice(0, 4));
    await expect(page.locator(`[data-set-aside] [data-advice="${aside}"]`)).toBeVisible();
    await tabTo(page, page.getByLabel(fr.plan.reason));
    await page.keyboard.type('Déjà fait');
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await onDisk(page))[0]?.actions[aside]?.reason).toBe('Déjà fait');
  });

  await test.step('an action of one’s own', async () => {
    await page.getByRole('link', { name: fr.product.skip }).focus();
    await tabTo(page, page.getByLabel(fr.plan.ownLabel));
    await page.keyboard.type('Réserver la salle');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Réserver la salle' })).toBeVisible();
    await expect.poll(async () => (await onDisk(page))[0]?.ownActions.length).toBe(1);
  });
});

test('the speed boat is changed with the keyboard alone', async ({ page }) => {
  const boat = boatTexts.fr;
  const inSlot = (slot: string) => page.locator(`[data-slot="${slot}"] [data-item]`);
  const idAt = async (slot: string, place: number) =>
    (await inSlot(slot).nth(place).getAttribute('data-item')) ?? 'none';
  await openAnswered(page);
  await visit(page, '/fr/boat/');
  const second = await idAt('wind', 1);
  await tabTo(page, page.locator(`#up-${second}`));
  await page.keyboard.press('Enter');
  expect(await idAt('wind', 0)).toBe(second);

  await tabTo(page, page.locator('#add-wind'));
  await page.keyboard.type('Un stand en juin');
  await page.keyboard.press('Enter');
  await expect(inSlot('wind').last()).toContainText('Un stand en juin');

  const id = await idAt('rock', 0);
  await tabTo(page, page.locator(`#edit-${id}`), 200);
  await page.keyboard.press('Space');
  await tabTo(page, page.locator(`#answer-${id}`));
  await page.keyboard.type('Demander à la métropole');
  await page.keyboard.press('Enter');
  await expect(inSlot('rock').first()).toContainText('Demander à la métropole');

  await tabTo(page, page.locator(`[data-item="${id}"]`).getByRole('button', { name: boat.remove }));
  await page.keyboard.press('Enter');
  await expect(page.locator('#slot-rock')).toBeFocused();
  await tabTo(page, page.locator('[data-beside="ashore"]').getByRole('button', { name: boat.putBack }), 200);
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-slot="rock"] [data-item="${id}"]`)).toBeVisible();
  await saved(page);
  const [dossier] = await onDisk(page);
  expect(dossier?.words[`boat-${id}`]?.text).toBe('Demander à la métropole');
  expect(Object.values(dossier?.boat ?? {}).map(({ text }) => text)).toContain('Un stand en juin');
});
