import type { Page } from '@playwright/test';
import { referencePeopleTexts } from '#texts/pages/reference-people.ts';
import { fileOf, holdBack, withhold } from './chunks.ts';
import { expect, onDisk, openExample, questionPage, test, visit, wordsIn } from './pages.ts';

/** Something that is loaded after the page: which part, where, at which gesture, and what is seen once it is there. */
type Late = Readonly<{
  name: string;
  part: string;
  address: string;
  act?: (page: Page) => Promise<void>;
  seen: string;
  /** What says that it did not come, where it is not the sentence of all pages. */
  says?: string;
}>;

const { fr } = wordsIn;
const knowledge = 'virtual:knowledge/advice';

const inProject: readonly Late[] = [
  { name: 'the plan', part: knowledge, address: '/plan/', seen: '[data-advice][data-status="retained"]' },
  { name: 'the boat', part: knowledge, address: '/boat/', seen: '[data-item]' },
  { name: 'the financing plan', part: knowledge, address: '/finance-plan/', seen: '#result' },
  { name: 'the short path', part: knowledge, address: '/short/', seen: 'main a.button:not(.quiet)' },
  { name: 'what-if', part: knowledge, address: '/what-if/#name-owner=neutral', seen: '[data-difference]' },
  {
    name: 'the counts beside a question',
    part: knowledge,
    address: questionPage('needs').slice(3),
    seen: 'main a[href$="/advice/"]:visible'
  },
  {
    name: 'the words of every question',
    part: 'virtual:knowledge/questions-fr-disseminate',
    address: '/what-if/',
    seen: '[data-lever]'
  },
  {
    name: 'a question of the short path',
    part: 'virtual:knowledge/questions-fr-disseminate',
    address: '/short/#maturity',
    seen: 'form[data-question="maturity"]'
  },
  {
    name: 'the overview',
    part: 'virtual:knowledge/overview-fr',
    address: '/advice/',
    seen: '[data-overview]'
  },
  {
    name: 'what would change an advice',
    part: 'virtual:knowledge/questions-fr-qualify',
    address: '/advice/outcome-not-shared/',
    seen: '[data-flips]'
  },
  {
    name: 'what was said',
    part: 'virtual:knowledge/optionNames-fr',
    address: '/advice/donations/',
    seen: '.behind:has-text("Une association déclarée")'
  },
  {
    name: 'the tree of an advice',
    part: 'virtual:knowledge/facts-fr',
    address: '/advice/donations/',
    act: (page) => page.locator('[data-tree] > summary').click(),
    seen: '[data-tree] [data-node]'
  },
  {
    name: 'the glossary of the plan',
    part: 'virtual:knowledge/glossary-fr',
    address: '/plan/',
    seen: '[data-terms]'
  },
  {
    name: 'the needs that were taken on',
    part: 'virtual:knowledge/takableNeeds-fr',
    address: '/plan/',
    seen: '[data-taken]'
  }
];

const withoutProject: readonly Late[] = [
  {
    name: 'the search of the guide',
    part: 'virtual:knowledge/cases-fr',
    address: '/guide/',
    act: (page) => page.getByRole('searchbox').fill('licence'),
    seen: '[data-results]'
  },
  {
    name: 'a question among the components',
    part: 'virtual:knowledge/questions-fr-disseminate',
    address: '/components/',
    seen: 'form[data-question]'
  },
  {
    name: 'a reference person, opened',
    part: 'virtual:knowledge/people',
    address: '/reference-people/',
    act: (page) => page.locator('[data-person="river-boatmen"]').getByRole('button').click(),
    seen: 'h1'
  },
  {
    name: 'the example, from the first page',
    part: 'src/state/example.ts',
    address: '/',
    act: (page) => page.getByRole('link', { name: fr.home.example }).first().click(),
    says: fr.loading.example,
    seen: '[data-advice][data-status="retained"]'
  },
  {
    name: 'the example, from the list of projects',
    part: 'src/state/example.ts',
    address: '/projects/',
    act: (page) => page.getByRole('button', { name: fr.projects.exampleOpen }).click(),
    says: fr.loading.example,
    seen: '[data-advice][data-status="retained"]'
  },
  {
    name: 'a file that is read',
    part: 'src/storage/file.ts',
    address: '/projects/',
    act: (page) =>
      page
        .getByLabel(fr.projects.importLabel)
        .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{') }),
    says: fr.projects.unread,
    seen: '[data-refusal="damaged"]'
  }
];

/** What says so on the page itself, not among the components that it shows. */
const failed = (page: Page) => page.locator('[data-load-failed]:not([data-sample] *)');
const loading = (page: Page) => page.locator('[data-loading]:not([data-sample] *)');

async function comesLater(page: Page, { name, part, address, act, seen, says }: Late): Promise<void> {
  await test.step(name, async () => {
    const letIt = await withhold(page, part);
    await visit(page, `/fr${address}`);
    await act?.(page);
    const problem = failed(page).first();
    await expect(problem).toContainText(says ?? fr.loading.failed);
    await expect(problem).toContainText(fr.loading.wayOn);
    // Loading, failed and empty are three things.
    await expect(page.getByText(fr.plan.empty)).toHaveCount(0);
    await expect(loading(page)).toHaveCount(0);
    await expect(page.locator('h1')).toBeVisible();
    await letIt();
    // The same words may be wanted in several places, each of which asks again by itself.
    for (let left = await failed(page).count(); left > 0; left -= 1) {
      await problem.getByRole('button', { name: fr.loading.retry }).click();
      await expect(failed(page)).toHaveCount(left - 1);
    }
    await expect(page.locator(seen).first()).toBeVisible();
  });
}

test('whatever a page of a project loads late says that it did not come, and comes when asked again', async ({
  page
}) => {
  test.setTimeout(240_000);
  await openExample(page);
  for (const late of inProject) await comesLater(page, late);
});

test('whatever is loaded without a project says that it did not come, and comes when asked again', async ({
  page
}) => {
  test.setTimeout(180_000);
  for (const late of withoutProject) await comesLater(page, late);
});

test('the check of the reference people says that it did not come, and is done when asked again', async ({
  page
}) => {
  const words = referencePeopleTexts.fr;
  const letIt = await withhold(page, 'virtual:knowledge/people');
  await visit(page, '/fr/reference-people/');
  await page.getByRole('button', { name: words.replay }).click();
  await expect(page.getByText(words.unavailable)).toBeVisible();
  await letIt();
  await page.getByRole('button', { name: words.replay }).click();
  await expect(page.locator('[data-replay="same"]')).toBeVisible();
});

test('a plan that is still loading says so, and does not say that it is empty', async ({ page }) => {
  await openExample(page);
  const come = await holdBack(page, `**/${fileOf(knowledge)}`);
  await visit(page, '/fr/plan/');
  await expect(loading(page)).toHaveText(fr.loading.loading);
  await expect(page.getByText(fr.plan.empty)).toHaveCount(0);
  await expect(failed(page)).toHaveCount(0);
  come();
  await expect(page.locator('[data-advice][data-status="retained"]').first()).toBeVisible();
  await expect(loading(page)).toHaveCount(0);
});

test('the example opens once, however often its button is pressed', async ({ page }) => {
  await visit(page, '/fr/projects/');
  await page.getByRole('button', { name: fr.projects.exampleOpen }).dblclick();
  await page.waitForURL('**/fr/plan/');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  expect(await onDisk(page)).toHaveLength(1);
});
