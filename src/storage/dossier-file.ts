import { SCHEMA_VERSION, type Dossier } from '#engine/dossier.ts';
import { writtenJson } from './written-json.ts';

/** What a file of ours says of itself, so that no other file passes for one. */
export const FORMAT = 'parcours-communs/dossier';

/** The dossier as the text of a file that `dossierFromFile` reads back. */
export const fileFromDossier = (dossier: Dossier): string =>
  `${writtenJson({ format: FORMAT, schemaVersion: SCHEMA_VERSION, dossier }, 2)}\n`;
