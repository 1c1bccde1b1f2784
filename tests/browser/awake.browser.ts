import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleWords } from '#knowledge/example/words.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { holdBack } from './chunks.ts';
import {
  answersOnDisk,
  awake,
  createProject,
  expect,
  onDisk,
  option,
  proceed,
  questionHere,
  questionPage,
  saved,
  test,
  wordsIn
} from './pages.ts';
import { BUILD } from './server.ts';

const { fr } = wordsIn;

const chunks = join(BUILD, '_app/immutable/chunks');

/** The file of the built site that holds Dexie. */
const database = readdirSync(chunks).find((file) =>
  readFileSync(join(chunks, file), 'utf8').includes('DexieError')
);

test('an answer given, and sent, before the page is awake is not lost', async ({ page }) => {
  const wake = await holdBack(page, '**/entry/app*.js');
  await page.goto(questionPage('maturity'), { waitUntil: 'commit' });
  await option(page, 'maturity', 'idea').check();
  await proceed(page);
  expect(new URL(page.url()).pathname).toBe(questionPage('maturity'));

  wake();
  await expect(page.locator('h1')).not.toHaveText('');
  await expect.poll(() => questionHere(page)).toBe('resource');
  await saved(page);
  expect(await answersOnDisk(page)).toEqual({ maturity: 'idea' });
});

test('a note written before the page is awake is not lost, and writing goes on', async ({ page }) => {
  const wake = await holdBack(page, '**/entry/app*.js');
  await page.goto(questionPage('maturity'), { waitUntil: 'commit' });
  await page.locator('details[data-note] summary').click();
  const note = page.locator('details[data-note] textarea');
  await note.pressSequentially('Écrit tôt');
  wake();
  await awake(page);
  await expect(note).toHaveValue('Écrit tôt');
  await note.pressSequentially(', et plus tard');
  await expect
    .poll(async () => (await onDisk(page))[0]?.answers['maturity']?.note)
    .toBe('Écrit tôt, et plus tard');
});

test('a file chosen before the page is awake is read, and what was done after it is done too', async ({
  page
}) => {
  const wake = await holdBack(page, '**/entry/app*.js');
  await page.goto('/fr/projects/', { waitUntil: 'commit' });
  await page.getByLabel(fr.projects.importLabel).setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{')
  });
  await page.getByLabel(fr.projects.name, { exact: true }).fill('Tôt nommé');
  await page.getByRole('button', { name: fr.projects.create }).click();
  wake();
  // The product makes its database first: see keepOnDevice.
  await saved(page);
  expect((await onDisk(page)).map(({ name }) => name)).toEqual(['Tôt nommé']);
});

test('a file chosen too early is told about as any other', async ({ page }) => {
  const wake = await holdBack(page, '**/entry/app*.js');
  await page.goto('/fr/projects/', { waitUntil: 'commit' });
  await page.getByLabel(fr.projects.importLabel).setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{')
  });
  wake();
  await expect(page.locator('[data-refusal="damaged"]')).toBeVisible();
});

test('an option ticked before the disk has answered joins those that were ticked before', async ({
  page
}) => {
  await createProject(page, 'Deux fois');
  await page.goto(questionPage('needs'));
  await awake(page);
  await option(page, 'needs', 'hosting').check();
  await saved(page);

  await page.goto('/fr/about/');
  const read = await holdBack(page, `**/${database}`);
  await page.goto(questionPage('needs'));
  await awake(page);
  await option(page, 'needs', 'legal').check();
  read();
  await expect(option(page, 'needs', 'hosting')).toBeChecked();
  await saved(page);
  expect((await answersOnDisk(page))['needs']).toEqual(['hosting', 'legal']);
});

test('a project opened before the disk has answered stays open', async ({ page }) => {
  await createProject(page, 'Celui d’avant');
  await page.goto('/fr/about/');
  const read = await holdBack(page, `**/${database}`);
  await page.goto('/fr/projects/');
  await awake(page);
  await page.getByRole('button', { name: fr.projects.exampleOpen }).click();
  read();
  await page.waitForURL('**/fr/plan/');
  await saved(page);
  await expect(page.locator('h1')).toHaveText(fr.plan.of(exampleWords.fr.name));
  expect((await onDisk(page)).map(({ name }) => name).sort()).toEqual(
    ['Celui d’avant', exampleWords.fr.name].sort()
  );
});

for (const { name, address, heading } of [
  { name: 'the first page', address: '/fr/', heading: fr.home.title },
  { name: 'a question', address: questionPage('needs'), heading: needs.fr.ask },
  { name: 'a question in English', address: questionPage('needs', 'en'), heading: needs.en.ask }
]) {
  test(`${name} asks at once for all it needs to be used`, async ({ page }) => {
    const html = await (await page.request.get(address)).text();
    const announced = [...html.matchAll(/href="[^"]*\/(_app\/[^"]+\.js)" rel="modulepreload"/g)].map(
      ([, file]) => file
    );
    expect(announced.length).toBeGreaterThan(5);
    // Nothing else comes: the page has to do without.
    await page.route('**/*.js', (route) =>
      announced.some((file) => route.request().url().endsWith(`/${file}`)) ? route.continue() : route.abort()
    );
    await page.goto(address);
    // SvelteKit adds this element once the code has taken the page over.
    await expect(page.locator('#svelte-announcer')).toBeAttached();
    await expect(page.locator('h1')).toHaveText(heading);
  });
}

test('a note written, and a file chosen, before the page is awake are not lost', async ({ page }) => {
  const wake = await holdBack(page, '**/entry/app*.js');
  await page.goto(questionPage('maturity'), { waitUntil: 'commit' });
  await page.locator('details[data-note] summary').click();
  await page.locator('details[data-note] textarea').pressSequentially('Écrit tôt');
  await option(page, 'maturity', 'idea').check();
  wake();
  await awake(page);
  await saved(page);
  await expect.poll(async () => (await onDisk(page))[0]?.answers['maturity']?.note).toBe('Écrit tôt');
  expect(await answersOnDisk(page)).toEqual({ maturity: 'idea' });

  const again = await holdBack(page, '**/entry/app*.js');
  await page.goto('/fr/projects/', { waitUntil: 'commit' });
  await page.getByLabel(fr.projects.importLabel).setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{')
  });
  await page.getByLabel(fr.projects.name, { exact: true }).fill('Nommé tôt');
  again();
  await awake(page);
  await expect(page.locator('[data-refusal="damaged"]')).toBeVisible();
  await expect(page.getByLabel(fr.projects.name, { exact: true })).toHaveValue('Nommé tôt');
});
