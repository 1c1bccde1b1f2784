import type { Page } from '@playwright/test';
import { emptyDossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import { DONT_KNOW } from '#engine/reason/answers.ts';
import { adviceByKind } from '#knowledge/advice/index.ts';
import { backupFile } from '#storage/backup-file.ts';
import { exportTexts } from '#texts/pages/export.ts';
import { protectionTexts } from '#texts/pages/protection.ts';
import { referencePeopleTexts } from '#texts/pages/reference-people.ts';
import { versionsTexts } from '#texts/pages/versions.ts';
import { expect, option, proceed, questionPage, saved, unfoldAll, visit, wordsIn } from './pages.ts';

/** A kind of page in one of its states: where it is, what to do there, and what then is to be seen. */
type KindOfPage = Readonly<{
  name: string;
  address: string;
  toBeSeen: string;
  /** What is said in the person’s words, whatever the language. */
  own?: readonly string[];
  act?: (page: Page, lang: Locale) => Promise<void>;
  /** Whether what is done stays when the language of the page changes, as what is typed does. */
  stays?: true;
}>;

/** Opens every fold, once there is one: the advice is worked out after the page has come. */
async function openAll(page: Page): Promise<void> {
  await page.locator('main details').first().waitFor({ state: 'attached' });
  await unfoldAll(page);
}

const openNote = (page: Page) => page.locator('[data-note] summary').click();

/** The workshops’ products, and what can be read without a project. */
export const workshopPages: readonly KindOfPage[] = [
  'guide',
  'map',
  'cases',
  'boat',
  'brakes',
  'means',
  'pitch',
  'finance-plan',
  'readiness',
  'readiness/public-code',
  'readiness/digital-public-goods',
  'cyber-role'
].map((name) => ({ name, address: `/${name}/`, toBeSeen: 'h1' }));

const elsewhere = emptyDossier({
  id: 'elsewhere',
  name: 'Ailleurs',
  purpose: '',
  createdAt: 1,
  contentVersion: ''
});

/** What somebody sees who has not begun. */
export const beforeAnything: readonly KindOfPage[] = [
  { name: 'the first page', address: '/', toBeSeen: 'h1' },
  { name: 'no project yet', address: '/projects/', toBeSeen: 'form' },
  {
    name: 'a project without a name',
    address: '/projects/',
    toBeSeen: '[role="alert"]',
    act: (page, lang) => page.getByRole('button', { name: wordsIn[lang].projects.create }).click()
  },
  {
    name: 'a file that is refused',
    address: '/projects/',
    toBeSeen: '[data-refusal]',
    act: (page, lang) =>
      page
        .getByLabel(wordsIn[lang].projects.importLabel)
        .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{') })
  },
  {
    name: 'a backup before anything of it is taken',
    address: '/projects/',
    toBeSeen: '[data-preview]',
    own: [elsewhere.name, 'Perdu'],
    act: async (page, lang) =>
      page.getByLabel(wordsIn[lang].projects.importLabel).setInputFiles({
        name: 'x.json',
        mimeType: 'application/json',
        buffer: Buffer.from(await backupFile([elsewhere, { name: 'Perdu' }], 1).arrayBuffer())
      })
  },
  { name: 'the course before it begins', address: '/course/', toBeSeen: '[data-stage]' },
  { name: 'a check page without answers', address: '/course/qualify/', toBeSeen: '[data-answer]' },
  {
    name: 'a question with one answer',
    address: questionPage('maturity').slice(3),
    toBeSeen: 'form[data-question]'
  },
  {
    name: 'a question without an answer',
    address: questionPage('needs').slice(3),
    toBeSeen: '[role="alert"]',
    act: proceed
  },
  { name: 'the short path', address: '/short/', toBeSeen: 'main form' },
  {
    name: 'a question of the short path',
    address: '/short/#maturity',
    toBeSeen: 'form[data-question]'
  },
  { name: 'the advice as a guide', address: '/advice/', toBeSeen: 'dl' },
  { name: 'one advice as a guide', address: '/advice/donations/', toBeSeen: 'article[data-advice]' },
  { name: 'the note before it begins', address: '/note/', toBeSeen: 'h1' },
  { name: 'exporting before it begins', address: '/export/', toBeSeen: 'main a.button' },
  { name: 'the starter kit before it begins', address: '/kit/', toBeSeen: 'main a.button' },
  { name: 'printing before it begins', address: '/print/', toBeSeen: '[data-print-preview]' },
  { name: 'a code on paper that is not whole', address: '/resume/#a0', toBeSeen: '[data-refusal]' },
  { name: 'the plan before it begins', address: '/plan/', toBeSeen: 'h1' },
  { name: 'what-if before it begins', address: '/what-if/', toBeSeen: 'main a.button' },
  { name: 'every component', address: '/components/', toBeSeen: 'form[data-question]' },
  { name: 'typing a questionnaire in', address: '/entry/', toBeSeen: 'main form' },
  {
    name: 'a questionnaire typed in, with something to correct',
    address: '/entry/',
    toBeSeen: '[data-wrong]',
    act: (page) => page.locator('#typed-paper').fill('S1a S2ab S8b P99a '),
    stays: true
  },
  { name: 'for facilitators', address: '/facilitators/', toBeSeen: 'dl' },
  { name: 'the accessibility statement', address: '/accessibility/', toBeSeen: 'ul' },
  { name: 'about', address: '/about/', toBeSeen: 'h1' },
  { name: 'the architecture', address: '/architecture/', toBeSeen: '[data-layer]' },
  { name: 'which licence with which', address: '/licences/', toBeSeen: 'main select' },
  {
    name: 'a case of licences answered',
    address: '/licences/#in=apache-2.0+mit&how=one-work&kind=code&out=gpl-2.0-only',
    toBeSeen: '[data-answer="no"]'
  },
  { name: 'the glossary', address: '/glossary/', toBeSeen: '[data-term]' },
  {
    name: 'a question with its words explained',
    address: questionPage('general-interest').slice(3),
    toBeSeen: '[data-term]',
    act: openAll
  },
  { name: 'the reference people', address: '/reference-people/', toBeSeen: '[data-person]' },
  {
    name: 'the reference people replayed',
    address: '/reference-people/',
    toBeSeen: '[data-person][data-replayed]',
    act: (page, lang) => page.getByRole('button', { name: referencePeopleTexts[lang].replay }).click()
  },
  { name: 'a page that does not exist', address: '/nowhere/', toBeSeen: 'h1' }
];

/** What somebody sees whose project is complete. */
export const withProject: readonly KindOfPage[] = [
  {
    name: 'a passphrase that is being chosen',
    address: '/projects/',
    toBeSeen: 'input[type="password"]',
    act: async (page, lang) => {
      const { protect, apply } = protectionTexts[lang];
      await page.getByRole('button', { name: protect, exact: true }).first().click();
      await page.getByRole('button', { name: apply }).click();
    }
  },
  { name: 'the first page, to resume', address: '/', toBeSeen: '[data-save="saved"]' },
  { name: 'a list of projects', address: '/projects/', toBeSeen: '[data-project]' },
  {
    name: 'a project being renamed',
    address: '/projects/',
    toBeSeen: '[data-project] form',
    act: (page, lang) => page.getByRole('button', { name: wordsIn[lang].projects.rename }).click()
  },
  {
    name: 'a bin, the state of the device and how to erase it',
    address: '/projects/',
    toBeSeen: '[data-binned]',
    act: async (page, lang) => {
      const { projects } = wordsIn[lang];
      const all = page.locator('[data-project]');
      // The list comes from the database: what is counted before it has come is nothing.
      await all.first().waitFor();
      const before = await all.count();
      await page.getByRole('button', { name: projects.duplicate }).first().click();
      await expect(all).toHaveCount(before + 1);
      await all.first().getByRole('button', { name: projects.remove }).click();
      await expect(all).toHaveCount(before);
      await unfoldAll(page);
    }
  },
  { name: 'the course done', address: '/course/', toBeSeen: '[data-stage][data-state="done"]' },
  { name: 'the end of the short path', address: '/short/', toBeSeen: 'main a.button:not(.quiet)' },
  {
    name: 'a question to which nobody knows the answer',
    address: questionPage('reuse-rights').slice(3),
    toBeSeen: 'form [role="status"]',
    act: async (page) => {
      await option(page, 'reuse-rights', DONT_KNOW).check();
      await saved(page);
    }
  },
  { name: 'a check page', address: '/course/finance/', toBeSeen: '[data-answer]' },
  {
    name: 'a question with several answers',
    address: questionPage('needs').slice(3),
    toBeSeen: 'input:checked',
    act: openNote
  },
  {
    name: 'a question that is not asked any more',
    address: questionPage('recipient').slice(3),
    toBeSeen: '.problem'
  },
  {
    name: 'the advice with all its details',
    address: '/advice/',
    toBeSeen: '[data-status="discarded"]',
    act: openAll
  },
  {
    name: 'an advice that is rejected without a reason, in other words',
    address: '/advice/donations/',
    toBeSeen: '[data-decision="rejected"]',
    act: async (page, lang) => {
      const { decision } = wordsIn[lang];
      await page.getByLabel(decision.choices.rejected, { exact: true }).check();
      await page.getByText(decision.ownWords).click();
      await page.getByLabel(decision.ownTitle).fill('La cagnotte du quartier');
      await saved(page);
    }
  },
  { name: 'the note', address: '/note/', toBeSeen: '[data-situation] [data-step]' },
  {
    name: 'an advice with its tree of conditions',
    address: '/advice/outcome-not-shared/',
    toBeSeen: '[data-tree] [data-node]',
    act: (page) => page.locator('[data-tree] > summary').click()
  },
  {
    name: 'a hypothesis and what it would change',
    address: '/what-if/#name-owner=neutral',
    toBeSeen: '[data-difference]'
  },
  {
    name: 'a version that was kept',
    address: '/versions/',
    toBeSeen: '[data-version]',
    act: async (page, lang) => {
      await page.getByLabel(versionsTexts[lang].name).fill('Avant');
      await page.getByRole('button', { name: versionsTexts[lang].keep, exact: true }).click();
      await saved(page);
    }
  },
  {
    name: 'a file before it leaves',
    address: '/export/',
    toBeSeen: '[data-preview]',
    act: async (page, lang) => {
      await page.getByLabel(exportTexts[lang].choice.public, { exact: true }).check();
      await page.locator('[data-document="project"] button').click();
    }
  },
  { name: 'the starter kit', address: '/kit/', toBeSeen: '[data-file]' },
  { name: 'a paper before it is printed', address: '/print/#pitch', toBeSeen: '[data-card]' },
  {
    name: 'the list of shortcuts',
    address: questionPage('needs').slice(3),
    toBeSeen: 'dialog[open]',
    act: (page) => page.keyboard.press('?')
  },
  {
    name: 'the plan with what is being followed',
    address: '/plan/',
    toBeSeen: '[data-set-aside]',
    act: async (page, lang) => {
      const { plan } = wordsIn[lang];
      await page.getByLabel(plan.ownLabel).fill('Réserver la salle');
      await page.getByRole('button', { name: plan.ownAdd, exact: true }).click();
      const card = page.locator('[data-advice][data-state]').first();
      await card.locator('summary').click();
      await card.getByLabel(plan.state).selectOption('set-aside');
      await saved(page);
      await openAll(page);
    }
  }
];

/** One advice of each kind, as it stands for a project. */
export const oneOfEachKind: readonly KindOfPage[] = Object.entries(adviceByKind).map(([kind, [first]]) => ({
  name: `one ${kind}`,
  address: `/advice/${first?.id ?? ''}/`,
  toBeSeen: 'article[data-advice][data-status]'
}));

/** Goes to such a page, and does there what brings it into its state. */
export async function show(page: Page, lang: Locale, { address, act, toBeSeen }: KindOfPage): Promise<void> {
  if (address === '/nowhere/') await page.goto(`/${lang}${address}`);
  else await visit(page, `/${lang}${address}`);
  await act?.(page, lang);
  await expect(page.locator(toBeSeen).first()).toBeVisible();
}
