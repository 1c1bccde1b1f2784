import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/* A law that moved is cited where it stands now; its old number is told as the old one. */

const texts = ['knowledge', 'texts', 'sheets']
  .flatMap((folder) =>
    readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' }).map((path) => `src/${folder}/${path}`)
  )
  .filter((path) => path.endsWith('.ts') && !/sources|\.test\./u.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Articles on value added tax left the general tax code on 1 September 2026 (ordonnance 2025-1247). */
const MOVED =
  /(?<!(?:anciens?|former(?:ly)?)\s(?:article\s)?)(?<![\d.])(?:2(?:5[6-9]|[678]\d|9[0-8]))\s[A-Z](?:\sbis)?(?=[\s)»”][^`]{0,30}(?:CGI|tax code))/u;

it('reads the words that it is about', () => {
  expect(MOVED.test('article 293 B du CGI')).toBe(true);
  expect(MOVED.test('l’ancien 293 B du CGI')).toBe(false);
});

it('names no article of value added tax by the number that it had', () => {
  expect(texts.filter(({ text }) => MOVED.test(text)).map(({ path }) => path)).toEqual([]);
});
