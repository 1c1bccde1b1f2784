import type { Page } from '@playwright/test';
import { emptyDossier, type Dossier } from '#engine/dossier.ts';
import type { Answers } from '#engine/reason/answers.ts';

/** A dossier with these answers, as the product writes them. */
export const dossierWith = (answers: Answers, id: string): Dossier => ({
  ...emptyDossier({ id, name: `Projet ${id}`, purpose: '', createdAt: 1, contentVersion: '' }),
  answers: Object.fromEntries(
    Object.entries(answers).map(([question, value]) => [question, { value, note: '', at: 1 }])
  )
});

/** Puts dossiers into the database of the page, which must have opened it, and opens the first. */
export const seed = (page: Page, dossiers: readonly Dossier[]): Promise<void> =>
  page.evaluate(async (all) => {
    localStorage.setItem('parcours-communs:current', all[0]?.id ?? '');
    const opening = indexedDB.open('parcours-communs');
    await new Promise((done) => (opening.onsuccess = done));
    const writing = opening.result.transaction(['dossiers', 'summaries'], 'readwrite');
    all.forEach((dossier, updatedAt) => {
      const { id, name, createdAt, answers } = dossier;
      writing.objectStore('dossiers').put({ ...dossier, updatedAt });
      writing
        .objectStore('summaries')
        .put({ id, name, createdAt, updatedAt, answered: Object.keys(answers).length });
    });
    await new Promise((done) => (writing.oncomplete = done));
    opening.result.close();
  }, dossiers);
