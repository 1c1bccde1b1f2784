import type { Dossier } from '#engine/dossier.ts';
import { fileFromDossier } from '#storage/dossier-file.ts';
import { exportOf } from './export-of.ts';

/** Hands the dossier to the person as a file. All it needs is there: it is the way out where saving fails. */
export function downloadDossier(dossier: Dossier): void {
  handOver(new Blob([fileFromDossier(dossier)], { type: 'application/json' }), fileName(dossier.name));
  exportOf(dossier.id).write(`${Date.now()}`);
}

/** Hands a file to the person, under this name and this ending: by itself, that of our files. */
export function handOver(file: Blob, name: string, ending = '.parcours-communs.json'): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The name of a project as every system allows it for a file. */
export const fileName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .toLowerCase() || 'projet';
