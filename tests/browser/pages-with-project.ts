import { DONT_KNOW } from '#engine/reason/answers.ts';
import { adviceByKind } from '#knowledge/advice/index.ts';
import { exportTexts } from '#texts/pages/export.ts';
import { protectionTexts } from '#texts/pages/protection.ts';
import { versionsTexts } from '#texts/pages/versions.ts';
import { type KindOfPage, openAll, openNote } from './kind-of-page.ts';
import { expect, option, questionPage, saved, unfoldAll, wordsIn } from './pages.ts';

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
  { name: 'the starter kit', address: '/kit/', toBeSeen: 'main [data-file]' },
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
