import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dossierWith } from '#programs/bench/seed.ts';
import { fileFromDossier } from '#storage/dossier-file.ts';
import { expect, onDisk, test, visit, wordsIn } from './pages.ts';

const { projects } = wordsIn.fr;

/** A file as it comes back: what messengers, mail gateways, telephones and clouds make of its name and of its type. */
const received = [
  ['29-projet.parcours-communs.json.txt', 'text/plain'],
  ['projet.parcours-communs.json', ''],
  ['projet.parcours-communs.json', 'application/octet-stream'],
  ['projet.parcours-communs (1).json', 'application/json'],
  ['projet.parcours-communs.json (1)', ''],
  ['projet.parcours-communs.json.download', 'application/octet-stream'],
  ['projet.parcours-communs.JSON', 'application/x-json'],
  ['PROJET~1.JSO', ''],
  ['projet', ''],
  ['IMG_2041.jpg', 'image/jpeg']
] as const;

for (const [name, mimeType] of received) {
  test(`a project received as “${name}”, ${mimeType || 'of no type'}, is taken in: its content decides`, async ({
    page
  }) => {
    await visit(page, '/fr/projects/');
    const dossier = { ...dossierWith({ maturity: 'growth' }, 'received'), name: 'Reçu' };
    await page
      .getByLabel(projects.importLabel)
      .setInputFiles({ name, mimeType, buffer: Buffer.from(fileFromDossier(dossier)) });
    await expect(page.locator('[data-imported]')).toHaveText(projects.imported('Reçu'));
    expect((await onDisk(page)).map(({ answers }) => answers['maturity']?.value)).toEqual(['growth']);
  });
}

test('no field for files says what it accepts: telephones grey out what they do not know', async ({
  page
}) => {
  await visit(page, '/fr/projects/');
  const field = page.locator('input[type="file"]');
  await expect(field).toHaveCount(1);
  await expect(field).not.toHaveAttribute('accept', /.*/);
  await expect(field).not.toHaveAttribute('capture', /.*/);
  const source = fileURLToPath(new URL('../../src', import.meta.url));
  const asking = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.svelte'))
    .flatMap((path) => [
      ...readFileSync(`${source}/${path}`, 'utf8').matchAll(/<input\b[^<]*type="file"[^<]*>/g)
    ]);
  expect(asking.length).toBe(1);
  expect(asking.filter(([field]) => /\b(?:accept|capture)\b/.test(field))).toEqual([]);
});
