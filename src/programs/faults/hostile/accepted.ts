import * as v from 'valibot';
import type { Dossier } from '#engine/dossier.ts';
import { newest } from '#engine/newest.ts';
import { fileFromDossier } from '#storage/dossier-file.ts';
import { dossierSchema } from '#storage/dossier-schema.ts';
import { dossierFromFile } from '#storage/file.ts';
import type { Chance } from './chance.ts';
import { papersOf } from './papers.ts';

/** A part of what is read that is larger than this many times what was given has been made up. */
const GROWTH = 40;

/** What every project that was let in must bear. Throws where it does not. */
export function bears(dossier: Dossier, size: number, chance: Chance): void {
  const said = JSON.stringify(dossier);
  if (said.length > 2000 + GROWTH * size) throw new Error(`${size} letters became ${said.length}.`);
  same(said, v.parse(dossierSchema, dossier), 'what was accepted once');
  same(said, newest(dossier, dossier), 'the project laid over itself');
  const again = dossierFromFile(fileFromDossier(dossier));
  if (!again.ok) throw new Error(`Its own file is refused: ${again.refusal} ${again.place}.`);
  same(said, again.dossier, 'its own file');
  papersOf(dossier, chance);
}

function same(said: string, dossier: Dossier, what: string): void {
  if (JSON.stringify(dossier) !== said) throw new Error(`It is another project after ${what}.`);
}
