import { strToU8, zipSync } from 'fflate';

/** Files as one archive, by their paths; each bears the same time, so that the same files are the same archive. */
export const packed = (files: Readonly<Record<string, string>>, at: number): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), {
    level: 9,
    mtime: at
  });
