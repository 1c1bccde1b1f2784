import type { Dossier } from '#engine/dossier.ts';
import { fileFromDossier } from './dossier-file.ts';

/** The text of a project’s file so that it can stand inside a page: nothing in it ends the element around it. */
export const carriedText = (dossier: Dossier): string => fileFromDossier(dossier).replace(/</g, '\\u003c');
