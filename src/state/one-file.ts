import type { Dossier } from '#engine/dossier.ts';
import { oneFile } from '#engine/text/one-file.ts';
import { carriedText } from '#storage/carried-text.ts';
import { fileName, handOver } from './download.ts';
import { exportOf } from './export-of.ts';

/** Hands over a copy of the one file that is open, with this project inside. */
export function saveCopy(dossier: Dossier): void {
  const copy = new Blob([copyWith(carriedText(dossier))], { type: 'text/html' });
  handOver(copy, `parcours-communs-${fileName(dossier.name)}.html`);
  exportOf(dossier.id).write(`${Date.now()}`);
}

/**
 * The text of the file that is open, with this in the place of what it carries. It cannot be read again from
 * where it is: what it was written with is marked (see build/one-file.ts), and what pages put beside is not.
 */
const copyWith = (carried: string): string =>
  oneFile(partsOf(document.head, carried), partsOf(document.body, carried));

const partsOf = (place: HTMLElement, carried: string): string[] =>
  [...place.querySelectorAll(':scope > [data-file]')].map((part) => {
    if (!part.hasAttribute('data-carried')) return part.outerHTML;
    // Written, not put into a document: what this file carries stays as it is.
    const start = part.outerHTML.slice(0, part.outerHTML.indexOf('>') + 1);
    return `${start}${carried}</${part.localName}>`;
  });
