import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import type { Dossier } from '#engine/dossier.ts';
import { dossierFromFile } from '#storage/file.ts';

/** The project in the file that is being downloaded, read as the product reads it. Throws on a file it refuses. */
export async function dossierIn(leaving: Promise<Download>): Promise<Dossier> {
  const download = await leaving;
  const reading = dossierFromFile(await readFile(await download.path(), 'utf8'));
  if (!reading.ok) throw new Error(`The file is refused: ${reading.refusal} ${reading.place}`);
  return reading.dossier;
}
