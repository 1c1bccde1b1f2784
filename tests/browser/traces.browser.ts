import { randomBytes } from 'node:crypto';
import type { BrowserContext, Page, TestInfo } from '@playwright/test';
import { test } from '@playwright/test';
import { emptyDossier, untouchedAction, type Dossier } from '#engine/dossier.ts';
import { exampleAnswers } from '#knowledge/example/answers.ts';
import { fileFromDossier } from '#storage/dossier-file.ts';
import { binTexts } from '#texts/pages/bin.ts';
import { protectionTexts } from '#texts/pages/protection.ts';
import { expect, saved, visit, wordsIn } from './pages.ts';
import { readableIn } from './profile-scan.ts';
import { BUILD, browserWith, freePort, serve } from './server.ts';

const { fr } = wordsIn;
const words = protectionTexts.fr;
const PASSPHRASE = 'quatre mots tout simples';

/** A word that stands nowhere else. */
const mark = (of: string) => `${of}${randomBytes(6).toString('hex')}`;

/** A project with another word in every place where somebody may write, and these words. */
function marked(): Readonly<{ dossier: Dossier; marks: readonly string[] }> {
  const marks: string[] = [];
  const here = (of: string) => {
    const one = mark(of);
    marks.push(one);
    return one;
  };
  const at = Date.now();
  const own = { id: 'own-a', title: here('title'), horizon: 30, at } as const;
  const answers = Object.fromEntries(
    Object.entries(exampleAnswers).map(([id, value]) => [id, { value, note: here('note'), at }] as const)
  );
  const made = {
    id: 'marked',
    name: here('name'),
    purpose: here('purpose'),
    createdAt: at,
    contentVersion: ''
  };
  const dossier: Dossier = {
    ...emptyDossier(made),
    answers,
    actions: {
      'own-a': { ...untouchedAction, owner: here('owner'), note: here('action'), reason: here('reason'), at }
    },
    ownActions: [own],
    guarantees: { 'uses-code': { who: here('who'), at } },
    boat: { 'own-b': { slot: 'wind', text: here('boat'), place: 1, removed: false, own: true, at } },
    words: { 'mayor-proof-a': { text: here('words'), at } },
    objects: { thing: { text: here('object'), at } },
    decisions: { donations: { decided: 'rejected', reason: here('why'), title: here('own'), at } },
    variants: { 'variant-1': { name: here('variant'), answers: {}, removed: false, at } },
    snapshots: { 'snapshot-1': { name: here('version'), answers, removed: false, at } }
  };
  return { dossier, marks };
}

/** A page that is served from the device, with this project open. */
async function withProject(context: BrowserContext, dossier: Dossier): Promise<Page> {
  const page = await context.newPage();
  await visit(page, '/fr/projects/');
  await expect(page.locator('[data-offline="ready"]')).toBeVisible({ timeout: 60_000 });
  // One page only: the one that the browser begins with is closed.
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.getByLabel(fr.projects.importLabel).setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from(fileFromDossier(dossier))
  });
  await expect(page.getByText(fr.projects.imported(dossier.name))).toBeVisible();
  await saved(page);
  return page;
}

/** Walks through the pages that say what was written, without a page of its own for any. */
async function lookAround(page: Page): Promise<void> {
  for (const name of ['course', 'note', 'plan'] as const) {
    await page.getByRole('link', { name: fr.product.nav[name], exact: true }).click();
    await page.waitForURL(`**/${name}/`);
    await expect(page.locator('h1')).toBeVisible();
  }
}

/** Writes one more action into the plan that is shown, sent, and the beginning of another; gives their words. */
async function write(page: Page): Promise<string[]> {
  const [sent, begun] = [mark('sent'), mark('begun')];
  const field = page.locator('#own-title');
  await field.pressSequentially(sent);
  await field.press('Enter');
  await expect(page.locator('main')).toContainText(sent);
  await saved(page);
  await field.pressSequentially(begun);
  return [sent, begun];
}

/** Serves the product, and calls this with browsers of one profile, one after the other. */
async function inProfile(
  info: TestInfo,
  using: (open: () => Promise<BrowserContext>, profile: string) => Promise<void>
): Promise<void> {
  const port = await freePort();
  const stop = await serve(BUILD, port);
  const profile = info.outputPath('profile');
  await using(() => browserWith(profile, info, `http://localhost:${port}`), profile);
  await stop();
}

test('of a protected project nothing can be read on disk, nor of what it was before', async ({}, info) => {
  await inProfile(info, async (open, profile) => {
    const { dossier, marks } = marked();
    const all = [...marks];
    let context = await open();
    let page = await withProject(context, dossier);
    await lookAround(page);
    await context.close();
    // What is looked for can be found: this is where it was.
    expect((await readableIn(profile, all)).length).toBeGreaterThan(20);

    context = await open();
    page = await context.newPage();
    await visit(page, '/fr/projects/');
    for (const other of context.pages()) if (other !== page) await other.close();
    await page.getByRole('button', { name: words.protect, exact: true }).click();
    await page.getByLabel(words.passphrase, { exact: true }).fill(PASSPHRASE);
    await page.getByLabel(words.again).fill(PASSPHRASE);
    await page.getByLabel(words.sure).check();
    await page.getByRole('button', { name: words.apply }).click();
    await expect(page.locator('[data-traces="removed"]')).toBeVisible({ timeout: 60_000 });
    await lookAround(page);
    all.push(...(await write(page)));
    await page.getByRole('banner').getByRole('button', { name: words.lockNow }).click();
    await page.waitForURL('**/projects/');
    await context.close();
    expect(await readableIn(profile, [...all, PASSPHRASE])).toEqual([]);

    context = await open();
    page = await context.newPage();
    await visit(page, '/fr/projects/');
    await page.getByRole('button', { name: words.unlock }).click();
    await page.getByLabel(words.passphrase, { exact: true }).fill(PASSPHRASE);
    await page.getByRole('button', { name: words.unlock }).click();
    await page.waitForURL('**/course/', { timeout: 30_000 });
    await expect(page.getByRole('banner')).toContainText(dossier.name);
    await context.close();
    expect(await readableIn(profile, [...all, PASSPHRASE])).toEqual([]);
  });
});

test('of a device that was emptied nothing can be read on disk', async ({}, info) => {
  await inProfile(info, async (open, profile) => {
    const { dossier, marks: all } = marked();
    let context = await open();
    let page = await withProject(context, dossier);
    await lookAround(page);
    await context.close();
    expect((await readableIn(profile, all)).length).toBeGreaterThan(20);

    context = await open();
    page = await context.newPage();
    await visit(page, '/fr/projects/');
    for (const other of context.pages()) if (other !== page) await other.close();
    await page.getByText(binTexts.fr.wipeTitle).click();
    await page.getByLabel(binTexts.fr.wipeConfirm).check();
    await page.getByRole('button', { name: binTexts.fr.wipe, exact: true }).click();
    await expect(page.locator('[data-wiped]')).toBeVisible({ timeout: 30_000 });
    await context.close();
    expect(await readableIn(profile, all)).toEqual([]);
  });
});
