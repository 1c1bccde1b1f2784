import { describe, expect, it } from 'vitest';
import { kits, type Kit } from './everybody.ts';

/** One table of REUSE.toml, as another program reads it: the few lines that the kit writes. */
function tablesIn(toml: string) {
  const [head, ...tables] = toml.split('[[annotations]]\n');
  expect(head?.trim()).toBe('version = 1');
  return tables.map((table) => {
    const said = Object.fromEntries(
      table
        .trim()
        .split('\n')
        .map((line) => line.split(' = ', 2))
    ) as Record<string, string>;
    const read = (name: string): unknown => JSON.parse(said[name] ?? 'null');
    return {
      path: read('path') as string[],
      copyright: read('SPDX-FileCopyrightText') as string,
      licence: read('SPDX-License-Identifier') as string
    };
  });
}

/** A path as REUSE reads it: “**” is anything, “*” anything in one folder. */
const covers = (pattern: string, path: string) =>
  new RegExp(
    `^${pattern
      .replace(/[.+?^${}()|[\]]/g, '\\$&')
      .replaceAll('**', '§')
      .replaceAll('*', '[^/]*')
      .replaceAll('§', '.*')}$`
  ).test(path);

/** Who holds the rights on each file and under which licence: what the file says, else the last line that covers it. */
function told({ files }: Pick<Kit, 'files'>) {
  const tables = tablesIn(files.find(({ path }) => path === 'REUSE.toml')?.text ?? 'version = 1\n');
  return files
    .filter(({ path }) => !path.startsWith('LICENSES/'))
    .map(({ path, text }) => {
      const [, copyright] = /SPDX-FileCopyrightText: (.+)/.exec(text) ?? [];
      const [, licence] = /SPDX-License-Identifier: (.+)/.exec(text) ?? [];
      const table = tables.filter((one) => one.path.some((pattern) => covers(pattern, path))).at(-1);
      return { path, copyright: copyright ?? table?.copyright, licence: licence ?? table?.licence };
    });
}

describe('A kit with a licence keeps the rules of REUSE 3.3', () => {
  const licensed = kits.filter(({ sheet }) => sheet.parts.some(({ licence }) => licence));

  it('has one for most people', () => {
    expect(licensed.length).toBeGreaterThan(40);
  });

  it.each(licensed.map((kit) => [kit.name, kit] as const))('%s', (_, kit) => {
    const all = told(kit);
    for (const { path, copyright, licence } of all) {
      expect(copyright, path).toMatch(/\S/);
      expect(licence, path).toMatch(/^[A-Za-z0-9.+-]+$/);
    }
    const texts = kit.files.flatMap(({ path }) => /^LICENSES\/(.+)\.txt$/.exec(path)?.[1] ?? []);
    // Each licence that is used has its text, and no text is there for nothing.
    expect([...new Set(all.map(({ licence }) => licence))].sort()).toEqual([...texts].sort());
    for (const { path, text } of kit.files.filter((one) => one.path.startsWith('LICENSES/')))
      expect(text.length, path).toBeGreaterThan(100);
  });
});

it('where no licence is retained, nothing says that there is one', () => {
  const open = kits.filter(({ sheet }) => !sheet.theirs && sheet.parts.every(({ licence }) => !licence));
  expect(open.length).toBeGreaterThan(0);
  for (const { name, files } of open) {
    const licences = files.filter(({ path }) => /^LICENSES\/(?!LicenseRef-DCO)/.test(path));
    expect(licences, name).toEqual([]);
    for (const { text } of files) expect(text).not.toContain('SPDX-License-Identifier:');
  }
});
