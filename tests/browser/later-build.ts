import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect } from '@playwright/test';
import { BUILD } from './server.ts';

/** The page by which the later build is known, and what it says. */
export const ABOUT = 'fr/about/';
export const LATER = '<meta name="later">';

/** The build as somebody would publish it later: one page says something else, and these files have another name. */
export async function laterBuild(folder: string, renamed: readonly string[] = []): Promise<void> {
  await cp(BUILD, folder, { recursive: true });
  const change = async (file: string, before: string | RegExp, after: string) => {
    const text = await readFile(join(folder, file), 'utf8');
    const changed = text.replace(before, after);
    expect(changed, `${file} can be changed`).not.toBe(text);
    await writeFile(join(folder, file), changed);
  };
  await change(`${ABOUT}index.html`, '</head>', `${LATER}</head>`);
  await change('sw.js', /(url:"fr\/about\/",revision:")[^"]+/, '$1later');
  if (renamed.length > 0) await renameIn(folder, renamed);
}

/** Gives files of a build other names, wherever they are named; what names them is another file, too. */
async function renameIn(folder: string, renamed: readonly string[]): Promise<void> {
  const names = renamed.map((file) => basename(file));
  const later = (text: string) =>
    names.reduce((now, name) => now.replaceAll(name, name.replace(/\.js$/, '.later.js')), text);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(js|html|txt)$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const text = await readFile(file, 'utf8');
    const changed = later(text).replace(/revision:"([0-9a-f]+)"/g, 'revision:"$1l"');
    if (changed !== text) await writeFile(file, changed);
    if (names.includes(entry.name)) await rename(file, later(file));
  }
}
