import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from './pages.ts';
import { BUILD } from './server.ts';

const SCOPE = /svelte-[a-z0-9]{5,8}/g;
const builtFiles = (ending: string): string[] =>
  readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));
const read = (file: string): string => readFileSync(join(BUILD, file), 'utf8');

/** The stylesheets that draw each component that has styles of its own. */
function stylesheetsByScope(): Map<string, string[]> {
  const sheets = new Map<string, string[]>();
  for (const file of builtFiles('.css')) {
    for (const [scope] of read(file).matchAll(SCOPE)) {
      sheets.set(scope, [...(sheets.get(scope) ?? []), basename(file)]);
    }
  }
  return sheets;
}

test('every page is styled before its code has come', () => {
  const sheets = stylesheetsByScope();
  const bare: string[] = [];
  for (const file of builtFiles('.html')) {
    // A link that is switched off draws nothing; the styles it names stand in the page.
    const [head = '', body = ''] = read(file)
      .replaceAll(/<link[^>]* disabled [^>]*>/g, '')
      .split('<body');
    const drawn = new Set(body.match(SCOPE));
    for (const scope of drawn) {
      const drawing = sheets.get(scope) ?? [];
      const styled = head.includes(scope) || drawing.some((sheet) => head.includes(sheet));
      if (drawing.length > 0 && !styled) bare.push(`${file} lacks one of ${drawing.join(', ')}`);
    }
  }
  expect(bare).toEqual([]);
});
