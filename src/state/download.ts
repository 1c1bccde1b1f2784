import type { Dossier } from '#engine/dossier.ts';
import { fileFromDossier } from '#storage/dossier-file.ts';
import { exportOf } from './export-of.ts';

/** How files that the product reads back are known. */
export const ENDING = '.parcours-communs.json';

/** Hands the dossier to the person as a file. All it needs is there: it is the way out where saving fails. */
export function downloadDossier(dossier: Dossier): void {
  handOver(
    new Blob([fileFromDossier(dossier)], { type: 'application/json' }),
    fileName(dossier.name) + ENDING
  );
  exportOf(dossier.id).write(`${Date.now()}`);
}

/** Hands a file to the person, under this name. */
export function handOver(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const LONGEST = 60;

/** A name as a file bears it on every system: Latin letters without their accents, others with all that belongs to them. */
export const fileName = (name: string): string =>
  [
    ...name
      .normalize('NFD')
      .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
      .replace(/^-+/, '')
  ]
    .slice(0, LONGEST)
    .join('')
    .replace(/-+$/, '') || 'projet';
