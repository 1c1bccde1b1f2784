import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Figure } from './figure.ts';
import { BUILD, fileOf } from './server.ts';

/**
 * Kilobytes of the whole product in brotli: meant to be 1,700, which the fields of activity, then notes that
 * hold the words to say, took it past. The passphrase and what specialists asked for took 40 more, and papers and
 * files 159: the print centre, posters, tables, Word, the starter kit with the texts of nineteen licences, the
 * questionnaire and its codes. What still matters, pages cut as in print and situations that were rewritten took 40;
 * tenders, orders, loans, leaks and what is answered clause by clause, 30. It is 70 less since the guide, the map and other
 * pages that are seldom opened are kept as what draws them, not as pages too, and 45 less since what nobody uses of the
 * library for Word stays out. Who inherits has a case of their own, and notes say whose part is whose: 20 more.
 */
const PACKAGE = 2220;

/** The weight of these bytes as they travel: brotli at its best, in bytes. */
export const weight = (bytes: Buffer): number => brotliCompressSync(bytes).length;

/** A size as a figure; over `most`, it fails the program. */
export const kilobytes = (name: string, bytes: number, most?: number): Figure => ({
  measure: 'sizes',
  name,
  value: bytes / 1000,
  unit: 'kB',
  ...(most ? { budget: { atMost: most }, strict: true } : {})
});

/** What the service worker puts on the device: both languages, every page. */
export function packageWeights(): Figure[] {
  const worker = readFileSync(fileOf(BUILD, '/sw.js'), 'utf8');
  const urls = [...worker.matchAll(/\{url:"([^"]+)",revision/g)].map(([, url = '']) => url);
  const files = urls.map((url) => readFileSync(fileOf(BUILD, `/${url}`)));
  return [
    { measure: 'sizes', name: 'offline package: files', value: files.length, unit: '' },
    kilobytes(
      'offline package: raw',
      files.reduce((sum, { length }) => sum + length, 0)
    ),
    kilobytes(
      'offline package: brotli',
      files.reduce((sum, file) => sum + weight(file), 0),
      PACKAGE
    )
  ];
}
