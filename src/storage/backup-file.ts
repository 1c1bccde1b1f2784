import { SCHEMA_VERSION } from '#engine/dossier.ts';
import { writtenJson } from './written-json.ts';

/** What the file of a whole device says of itself, and the shape in which this version writes it. */
export const BACKUP = 'parcours-communs/backup';
export const BACKUP_VERSION = 1;

/** A file with more than this is not read: a hundred times what most devices hold. */
export const MOST_BACKUP_BYTES = 200_000_000;

/**
 * Every project of a device as a file that `contentOf` reads back. What could not be read is there as it was
 * found. In pieces: as one text, all of it would be in memory twice.
 */
export function backupFile(projects: readonly unknown[], madeAt: number): Blob {
  const head = { format: BACKUP, version: BACKUP_VERSION, schemaVersion: SCHEMA_VERSION, madeAt };
  const written = projects.flatMap((project, place) => [place > 0 ? ',\n' : '', writtenJson(project)]);
  return new Blob([JSON.stringify(head).slice(0, -1), ',"dossiers":[\n', ...written, '\n]}\n'], {
    type: 'application/json'
  });
}
