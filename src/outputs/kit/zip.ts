import { packed } from '../packed.ts';
import type { WrittenFile } from './written.ts';

/** The files of a kit as one archive, in a folder of their own. */
export const zipOf = (
  folder: string,
  files: readonly Pick<WrittenFile, 'path' | 'text'>[],
  at: number
): Uint8Array<ArrayBuffer> =>
  packed(Object.fromEntries(files.map(({ path, text }) => [`${folder}/${path}`, text])), at);
