import {
  answer,
  answersOnDisk,
  createProject,
  expect,
  onDisk,
  option,
  questionPage,
  saved,
  test,
  visit,
  wordsIn
} from './pages.ts';

const { fr } = wordsIn;

test('two tabs that answer the same project at the same time keep both answers', async ({
  page,
  context
}) => {
  await createProject(page, 'À deux');
  const other = await context.newPage();
  await visit(other, questionPage('carrier'));
  await saved(other);
  await Promise.all([
    option(page, 'maturity', 'growth').check(),
    option(other, 'carrier', 'association').check()
  ]);
  await Promise.all([saved(page), saved(other)]);
  expect(await answersOnDisk(page)).toEqual({ maturity: 'growth', carrier: 'association' });

  // Each tab has learnt what the other one said without a reload.
  for (const tab of [page, other]) {
    await tab.getByRole('link', { name: fr.product.nav.course, exact: true }).click();
    await expect(tab.locator('[data-stage="qualify"]')).toContainText(/\b2 sur \d+/);
  }
});

test('two tabs that answer in turn, many times, never lose an answer', async ({ page, context }) => {
  await createProject(page, 'En alternance');
  const other = await context.newPage();
  await visit(other, questionPage('resource'));
  await saved(other);
  const kinds = ['software', 'data', 'content', 'hardware', 'standard'] as const;
  for (const [index, kind] of kinds.entries()) {
    const level = ['idea', 'prototype', 'first-users', 'growth', 'infrastructure'][index] ?? 'idea';
    await Promise.all([option(page, 'maturity', level).check(), option(other, 'resource', kind).check()]);
  }
  await expect.poll(() => answersOnDisk(page)).toEqual({ maturity: 'infrastructure', resource: [...kinds] });
});

test('a project deleted in one tab is missed in the other, which can put it back', async ({
  page,
  context
}) => {
  await createProject(page, 'Supprimé ailleurs');
  await answer(page, 'maturity', 'growth');
  const other = await context.newPage();
  await visit(other, '/fr/projects/');
  await other.locator('[data-project]').getByRole('button', { name: fr.projects.remove }).click();
  await expect(other.locator('[data-project]')).toHaveCount(0);

  await option(page, 'maturity', 'prototype').check();
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'failed');
  await expect(page.getByRole('alert')).toContainText(fr.saving.failures.missing);
  await expect(option(page, 'maturity', 'prototype')).toBeChecked();
  expect(await onDisk(page)).toEqual([]);

  await page.getByRole('button', { name: fr.saving.retry }).click();
  await saved(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await answersOnDisk(page)).toEqual({ maturity: 'prototype' });
  await expect(other.locator('[data-project]')).toHaveCount(1);
});

test('each tab keeps its own project open', async ({ page, context }) => {
  await createProject(page, 'Premier');
  const other = await context.newPage();
  await createProject(other, 'Second');
  await answer(other, 'maturity', 'growth');
  await answer(page, 'maturity', 'idea');
  await page.reload();
  await expect(option(page, 'maturity', 'idea')).toBeChecked();
  const said = (await onDisk(page)).map(({ name, answers }) => [name, answers['maturity']?.value]);
  expect(said.sort()).toEqual([
    ['Premier', 'idea'],
    ['Second', 'growth']
  ]);
});
