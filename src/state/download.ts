import type { Dossier } from '#engine/dossier.ts';
import { fileFromDossier } from '#storage/dossier-file.ts';

/** Hands the dossier to the person as a file. All it needs is there: it is the way out where saving fails. */
export function downloadDossier(dossier: Dossier): void {
  const address = URL.createObjectURL(new Blob([fileFromDossier(dossier)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileName(dossier.name)}.parcours-communs.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const fileName = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .toLowerCase() || 'projet';
