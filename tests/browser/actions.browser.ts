import { expect, onDisk, openExample, saved, test, wordsIn } from './pages.ts';

const { plan } = wordsIn.fr;

test('who, when, how far and a note of an action are kept, as well as actions of one’s own', async ({
  page
}) => {
  await openExample(page);
  const card = page.locator('[data-advice][data-state]').first();
  const id = (await card.getAttribute('data-advice')) ?? '';
  await card.locator('summary').click();
  await card.getByLabel(plan.owner).fill('Aïcha');
  await card.getByLabel(plan.due).fill('2027-01-31');
  await card.getByLabel(plan.state).selectOption('doing');
  await card.getByLabel(plan.note, { exact: true }).fill('En parler à la réunion.');
  await page.getByLabel(plan.ownLabel).fill('Réserver la salle');
  await page.getByRole('button', { name: plan.ownAdd, exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Réserver la salle' })).toBeVisible();
  await saved(page);

  await page.reload();
  const same = page.locator(`[data-state="doing"][data-advice="${id}"]`);
  await same.locator('summary').click();
  await expect(same.getByLabel(plan.owner)).toHaveValue('Aïcha');
  await expect(same.getByLabel(plan.due)).toHaveValue('2027-01-31');
  await expect(same.getByLabel(plan.note, { exact: true })).toHaveValue('En parler à la réunion.');
  await expect(same).toContainText('31 janvier 2027');
  const own = page.locator('li').filter({ has: page.getByRole('heading', { name: 'Réserver la salle' }) });
  await own.getByRole('button', { name: plan.ownRemove }).click();
  await expect(own).toHaveCount(0);
});

test('an action is set aside, with a reason, and put back', async ({ page }) => {
  await openExample(page);
  const card = page.locator('[data-advice][data-state]').first();
  const id = (await card.getAttribute('data-advice')) ?? '';
  const inPlan = page.locator(`[data-state][data-advice="${id}"]`);
  const aside = page.locator(`[data-set-aside] [data-advice="${id}"]`);
  await card.locator('summary').click();
  await card.getByLabel(plan.state).selectOption('set-aside');
  await expect(aside).toBeVisible();
  await expect(inPlan).toHaveCount(0);
  await saved(page);
  await page.reload();
  await expect(aside).toBeVisible();
  await aside.getByRole('button', { name: plan.restore }).click();
  await expect(inPlan).toBeVisible();
  await expect(page.locator('[data-set-aside]')).toHaveCount(0);
});

test('the reason why an action is set aside can be written, and is kept', async ({ page }) => {
  await openExample(page);
  const card = page.locator('[data-advice][data-state]').first();
  await card.locator('summary').click();
  await card.getByLabel(plan.state).selectOption('set-aside');
  const reason = page.getByLabel(plan.reason);
  await expect(reason).toBeVisible();
  await reason.fill('Déjà fait en 2025');
  await reason.blur();
  await saved(page);
  await page.reload();
  await expect(page.locator('[data-set-aside]')).toContainText('Déjà fait en 2025');
});

test('actions added one right after the other are each kept once', async ({ page }) => {
  await openExample(page);
  await page.getByLabel(plan.ownLabel).evaluate((input: HTMLInputElement) => {
    for (const title of ['Une', 'Deux', 'Trois']) {
      input.value = title;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.form?.requestSubmit();
    }
  });
  await expect(page.getByRole('heading', { name: 'Trois', exact: true })).toBeVisible();
  await saved(page);
  const [dossier] = await onDisk(page);
  expect(dossier?.ownActions.map(({ title }) => title)).toEqual(['Une', 'Deux', 'Trois']);
});

test('an action of one’s own leaves the plan when it is set aside, comes back, and takes its notes with it', async ({
  page
}) => {
  await openExample(page);
  await page.getByLabel(plan.ownLabel).fill('Réserver la salle');
  await page.getByRole('button', { name: plan.ownAdd, exact: true }).click();
  const own = page.locator('[data-state]').filter({ hasText: 'Réserver la salle' });
  const aside = page.locator('[data-set-aside] li').filter({ hasText: 'Réserver la salle' });
  await own.locator('summary').click();
  await own.getByLabel(plan.owner).fill('Zoé');
  await own.getByLabel(plan.state).selectOption('set-aside');
  await expect(own).toHaveCount(0);
  await aside.getByLabel(plan.reason).fill('Trop cher');
  await aside.getByLabel(plan.reason).blur();
  await saved(page);
  await page.reload();
  await expect(aside).toContainText('Trop cher');
  await aside.getByRole('button', { name: plan.restore }).click();
  await expect(own).toContainText('Zoé');
  await own.getByRole('button', { name: plan.ownRemove }).click();
  await expect(own).toHaveCount(0);
  await saved(page);
  const [dossier] = await onDisk(page);
  expect(Object.keys(dossier?.actions ?? {}).filter((id) => id.startsWith('own-'))).toEqual([]);
});
