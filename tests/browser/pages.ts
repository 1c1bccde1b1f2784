import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { emptyDossier, type Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import { course } from '#knowledge/course.ts';
import { exampleAnswers } from '#knowledge/example/answers.ts';
import { exampleWords } from '#knowledge/example/words.ts';
import { seed } from '#programs/bench/seed.ts';
import { fileFromDossier } from '#storage/dossier-file.ts';
import { en } from '#texts/en.ts';
import { fr } from '#texts/fr.ts';
import { projectsTexts, type ProjectsTexts } from '#texts/pages/projects.ts';
import type { InterfaceTexts } from '#texts/texts.ts';

export { expect };

/**
 * Most tests run without the service worker, because putting every page on the device takes seconds,
 * and without motion, because waiting for a smooth scroll before each click takes half a second.
 */
export const test = base.extend({ serviceWorkers: 'block', contextOptions: { reducedMotion: 'reduce' } });

type ProjectsWords = ReturnType<typeof together>;

const together = (everywhere: InterfaceTexts['projects'], there: ProjectsTexts) => ({
  ...everywhere,
  ...there,
  problems: { ...everywhere.problems, ...there.problems }
});

/** The words of the interface, with those that only the page of projects loads. */
export const wordsIn: Readonly<Record<Locale, InterfaceTexts & Readonly<{ projects: ProjectsWords }>>> = {
  fr: { ...fr, projects: together(fr.projects, projectsTexts.fr) },
  en: { ...en, projects: together(en.projects, projectsTexts.en) }
};

/** Goes to a page and waits until it answers to clicks, not only until it can be read. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await awake(page);
}

export const awake = (page: Page) =>
  expect(page.locator('[data-offline]:not([data-offline="unknown"])')).toBeVisible();

/** The address of a question, in its stage. */
export function questionPage(id: string, lang: Locale = 'fr'): string {
  const stage = course.find(({ questions }) => questions.some((question) => question.id === id));
  if (!stage) throw new Error(`No stage asks “${id}”.`);
  return `/${lang}/course/${stage.id}/${id}/`;
}

export const questionForm = (page: Page): Locator => page.locator('form[data-question]');

/** What can be chosen on the page of a question, in the order in which it is drawn. */
export const choices = (page: Page): Locator =>
  questionForm(page).locator('fieldset :is([type=radio], [type=checkbox])');

/** The question that the page asks. */
export async function questionHere(page: Page): Promise<string> {
  const id = await questionForm(page).getAttribute('data-question');
  if (!id) throw new Error('No question here.');
  return id;
}

export const option = (page: Page, question: string, value: string): Locator =>
  page.locator(`form[data-question="${question}"] input[name="${question}"][value="${value}"]`);

/** Unfolds everything on the page, as a reader could one by one. */
export const unfoldAll = (page: Page): Promise<void> =>
  page
    .locator('main details:not([open])')
    .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));

export async function saved(page: Page): Promise<void> {
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved');
}

/** Chooses these options on the page of their question, and waits until they are on disk. */
export async function answer(page: Page, question: string, ...values: readonly string[]): Promise<void> {
  for (const value of values) await option(page, question, value).check();
  await saved(page);
}

export const proceed = (page: Page): Promise<void> =>
  questionForm(page).locator('button[type="submit"]').click();

/** Makes a project from the page of projects; it leads to the first question. */
export async function createProject(page: Page, name: string, lang: Locale = 'fr'): Promise<void> {
  const { projects } = wordsIn[lang];
  await visit(page, `/${lang}/projects/`);
  await page.getByLabel(projects.name, { exact: true }).fill(name);
  await page.getByRole('button', { name: projects.create }).click();
  await expect(questionForm(page)).toBeVisible();
  await saved(page);
}

/** Opens the complete example; it leads to its plan. */
export async function openExample(page: Page, lang: Locale = 'fr'): Promise<void> {
  await visit(page, `/${lang}/projects/`);
  await page.getByRole('button', { name: wordsIn[lang].projects.exampleOpen }).click();
  await page.waitForURL(`**/${lang}/plan/`);
  await expect(page.locator('[data-advice][data-status="retained"]').first()).toBeVisible();
  await saved(page);
}

/** Opens a project that has the answers of the example and nothing else: no costs, no picks, no edits. */
export async function openAnswered(page: Page, lang: Locale = 'fr'): Promise<void> {
  const { projects } = wordsIn[lang];
  const named = { id: 'answered', ...exampleWords[lang], createdAt: Date.now(), contentVersion: 'test' };
  const answers = Object.entries(exampleAnswers).map(
    ([id, value]) => [id, { value, note: '', at: 1 }] as const
  );
  const dossier = { ...emptyDossier(named), answers: Object.fromEntries(answers) };
  await visit(page, `/${lang}/projects/`);
  await page.getByLabel(projects.importLabel).setInputFiles({
    name: 'answered.json',
    mimeType: 'application/json',
    buffer: Buffer.from(fileFromDossier(dossier))
  });
  await expect(page.getByText(projects.imported(named.name))).toBeVisible();
  await saved(page);
}

/** Opens the page of projects, and puts these on the device. */
export async function keepOnDevice(
  page: Page,
  dossiers: readonly Dossier[],
  lang: Locale = 'fr'
): Promise<void> {
  await visit(page, `/${lang}/projects/`);
  // Whoever opens a database that is not there makes an empty one: the product goes first.
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await expect.poll(databases).toContain('parcours-communs');
  await seed(page, dossiers);
}

/** The pages that are opened from now on are those of this project, which is on the device. */
export const nowOpen = (page: Page, id: string): Promise<void> =>
  page.evaluate((current) => sessionStorage.setItem('parcours-communs:current', current), id);

/** Every project that is really on disk, read past the product. */
export const onDisk = (page: Page): Promise<Dossier[]> =>
  page.evaluate(
    () =>
      new Promise<Dossier[]>((resolve, reject) => {
        const opening = indexedDB.open('parcours-communs');
        // Whoever opens a database that is not there would make an empty one, in the way of the product: there is nothing.
        opening.onupgradeneeded = () => {
          opening.onerror = () => resolve([]);
          opening.transaction?.abort();
        };
        opening.onerror = () => reject(opening.error ?? new Error('not opened'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('dossiers').objectStore('dossiers').getAll();
          reading.onerror = () => reject(reading.error ?? new Error('not read'));
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      })
  );

/** What is on disk was said to each question of the only project there. */
export async function answersOnDisk(page: Page): Promise<Record<string, unknown>> {
  const [dossier, ...others] = await onDisk(page);
  expect(others).toEqual([]);
  return Object.fromEntries(Object.entries(dossier?.answers ?? {}).map(([id, { value }]) => [id, value]));
}
