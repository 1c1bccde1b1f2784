import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { oneFile } from '#engine/text/one-file.ts';
import { locales } from '#engine/locale.ts';
import { oneFileTexts } from '#texts/pages/one-file.ts';
import open from './open-one-file.js?raw';

/**
 * The page that SvelteKit writes with all its code and styles inside, as one file that needs nothing beside it.
 * The code is packed, to a third of its size; a few lines unpack it into a script, which the policy of the file
 * allows by its hash, as it stood. What belongs to the file is marked, so that the file can write a copy of
 * itself (see state/one-file.ts); it is written as a browser writes it, so that the copy is the same.
 */
export function inOneFile(html: string): string {
  const [beforeBody = '', body = ''] = apart(html, '<body');
  const code = between(body, '<script>', body.lastIndexOf('</script>'));
  const style = between(beforeBody, '<style>', beforeBody.indexOf('</style>'));
  const metas = (beforeBody.match(/<meta [^>]*>/g) ?? []).map((meta) =>
    meta
      .replace(/ ?\/>$/, '>')
      .replace(/>$/, ' data-file="">')
      .replace('; trusted-types ', '; trusted-types one-file ')
      .replace("script-src '", `script-src 'sha256-${sha256(open)}' '`)
  );
  const icon = readFileSync('static/icon.svg').toString('base64');
  return oneFile(
    [
      ...metas,
      `<link rel="icon" href="data:image/svg+xml;base64,${icon}" type="image/svg+xml" data-file="">`,
      `<style data-file="">${style}</style>`
    ],
    [
      `<noscript data-file="">${tooOld().join('')}</noscript>`,
      ...tooOld(' hidden="" data-too-old="" data-file=""'),
      `<script type="application/json" data-carried="" data-file=""></script>`,
      `<script type="text/plain" data-packed="" data-file="">${packed(code)}</script>`,
      `<script data-file="">${open}</script>`
    ]
  );
}

const tooOld = (marks = ''): string[] =>
  locales.map((locale) => `<p lang="${locale}"${marks}>${oneFileTexts[locale].tooOld}</p>`);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

const packed = (text: string): string => deflateRawSync(text, { level: 9 }).toString('base64');

function apart(text: string, at: string): [string, string] {
  const place = text.indexOf(at);
  return [text.slice(0, place), text.slice(place)];
}

/** What stands after the first of these words, as far as a place. Throws where they do not stand before it. */
function between(text: string, first: string, end: number): string {
  const start = text.indexOf(first) + first.length;
  if (start < first.length || end < start) throw new Error(`SvelteKit has written no ${first}.`);
  return text.slice(start, end);
}
