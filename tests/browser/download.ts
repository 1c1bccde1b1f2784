import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import type { Dossier } from '#engine/dossier.ts';
import { dossierFromFile } from '#storage/file.ts';

/** The project in the file that is being downloaded, read as the product reads it. Throws on a file it refuses. */
export async function dossierIn(leaving: Promise<Download>): Promise<Dossier> {
  const download = await leaving;
  const reading = dossierFromFile(await readFile(await download.path(), 'utf8'));
  if (!reading.ok) throw new Error(`The file is refused: ${reading.refusal} ${reading.place}`);
  return reading.dossier;
}

/** What has the focus where a file waits for another touch: its title, or the button that saves it. */
const waiting = '[data-made] h3:focus, [data-ready] button:focus';

/**
 * The file that comes once this is done, under the name that it bears. The browser may count the touch for the file
 * before, where two were asked for at once: the product then waits for another touch, and it is given one.
 */
export async function downloaded(page: Page, act: () => Promise<void>) {
  const downloading = page.waitForEvent('download');
  await act();
  const again = page.locator('[data-made], [data-ready]').filter({ has: page.locator(waiting) });
  const late = again.waitFor().then(() => 'late' as const);
  late.catch(() => undefined);
  if ((await Promise.race([downloading, late])) === 'late')
    await again.getByRole('button').first().press('Enter');
  const download = await downloading;
  const bytes = await readFile(await download.path());
  const name = download.suggestedFilename();
  return { name, bytes, text: bytes.toString(name.endsWith('.png') ? 'latin1' : 'utf8') };
}
