import type { Page } from '@playwright/test';
import { emptyDossier, type Dossier } from '#engine/dossier.ts';
import { wordsIn } from './pages.ts';

export const { projects } = wordsIn.fr;

/** The line of a project in the list, by its name. */
export const row = (page: Page, name: string) =>
  page.locator('[data-project]').filter({ has: page.getByRole('heading', { name }) });

/** A project with these answers, changed last at this time. */
export const project = (id: string, answers: Readonly<Record<string, string>>, at: number): Dossier => ({
  ...emptyDossier({ id, name: `Projet ${id}`, purpose: '', createdAt: 1, contentVersion: '' }),
  updatedAt: at,
  answers: Object.fromEntries(
    Object.entries(answers).map(([question, value]) => [question, { value, note: '', at }])
  )
});
