import { strToU8, zipSync } from 'fflate';
import type { WrittenFile } from './written.ts';

/** Files as one archive, in a folder of their own; each bears the same time, so that the same kit is the same archive. */
export const zipOf = (
  folder: string,
  files: readonly Pick<WrittenFile, 'path' | 'text'>[],
  at: number
): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(files.map(({ path, text }) => [`${folder}/${path}`, strToU8(text)])), {
    level: 9,
    mtime: at
  });
