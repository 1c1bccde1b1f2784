import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';

/** Why a test about paper is skipped where nothing can read a PDF. */
export const NO_PDFTOTEXT = 'reading a PDF takes pdftotext (on Debian: apt-get install poppler-utils)';

export const hasPdftotext = spawnSync('pdftotext', ['-v']).status === 0;

/** The text of each page of a document, in the order in which it was written, columns one after the other. */
export function pagesOf(pdf: Buffer): string[] {
  const { stdout, status, stderr } = spawnSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 50_000_000
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.split('\f').slice(0, -1);
}

/** Letters and figures only, in the order they are read: lines may break, words be hyphenated. */
export const letters = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\u00ad\u200b\u2010-]/g, '');

/** The letters of what would be printed on A4. */
export const printed = async (page: Page): Promise<string> =>
  letters(pagesOf(await page.pdf({ format: 'A4' })).join('\n'));
