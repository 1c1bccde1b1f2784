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

/** The file that comes once this is done, under the name that it bears. */
export async function downloaded(page: Page, act: () => Promise<void>) {
  const downloading = page.waitForEvent('download');
  await act();
  const download = await downloading;
  const bytes = await readFile(await download.path());
  const name = download.suggestedFilename();
  return { name, bytes, text: bytes.toString(name.endsWith('.png') ? 'latin1' : 'utf8') };
}
