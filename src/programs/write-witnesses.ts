import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentVersion } from '#knowledge/content-version.ts';
import { fileFromDossier } from '#storage/dossier-file.ts';
import { fr } from '#texts/fr.ts';
import { dossierFrom, type Witness } from './proofs/witnesses.ts';
import { Unusable } from './unusable.ts';

const statuses = { attained: fr.status.retained, avoided: fr.status.discarded };

/** Writes each witness as a file that the product imports: `<folder>/<advice>.attained.json` or `.avoided.json`. */
export async function writeWitnesses(
  witnesses: readonly Witness[],
  folder: string,
  now: Date
): Promise<void> {
  const version = contentVersion();
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new Unusable(`${folder}: cannot be made a folder.`);
  });
  await Promise.all(
    witnesses.map((witness) => {
      const { advice, verdict } = witness;
      const dossier = dossierFrom(witness, statuses[verdict].toLowerCase(), version, now);
      return writeFile(join(folder, `${advice.id}.${verdict}.json`), fileFromDossier(dossier));
    })
  );
}
