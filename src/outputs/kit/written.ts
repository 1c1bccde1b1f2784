import type { Locale } from '#engine/locale.ts';
import { blank, blanksIn } from '#sheets/kit/blank.ts';
import type { KitContent, KitFile } from '#sheets/kit/kit-file.ts';
import type { KitSheet } from '#sheets/kit/kit-sheet.ts';
import { StandIn, standInsOf, type Value } from '#sheets/kit/stand-in.ts';
import { reuseToml } from './reuse-toml.ts';
import { yamlFrom } from './yaml.ts';

/** A file of the kit as it leaves. */
export type WrittenFile = Pick<KitFile, 'path' | 'what' | 'from' | 'chosen'> &
  Readonly<{
    text: string;
    /** What is left to be filled in, each once. */
    blanks: readonly string[];
  }>;

/** A text of a licence that the kit does not have, and where it is to be had. */
export type MissingText = Readonly<{ path: string; address: string }>;

/** The exact text of a licence of the common list; undefined where it is not at hand. */
export type LicenceText = (spdx: string) => string | undefined;

export type WrittenKit = Readonly<{ files: readonly WrittenFile[]; missing: readonly MissingText[] }>;

/** The kit as files. What has a licence says so at its top, where its format has room for it. */
export function writtenKit(
  { files, year, holder }: KitSheet,
  locale: Locale,
  licenceText: LicenceText
): WrittenKit {
  const written = files.map(({ path, what, from, chosen, licence, content }) => {
    const body = bodyOf(content, locale, licenceText);
    if (body === undefined) return undefined;
    const head = licence ? headOf(content, { copyright: `${year} ${holder}`, licence }) : '';
    return { path, what, from, chosen, text: head + body, blanks: blanksOf(content, body) };
  });
  return {
    files: written.flatMap((file) => file ?? []),
    missing: files.flatMap(({ path, content }, at) =>
      content.form === 'licence' && !written[at]
        ? [{ path, address: `https://spdx.org/licenses/${content.spdx}.html` }]
        : []
    )
  };
}

function bodyOf(content: KitContent, locale: Locale, licenceText: LicenceText): string | undefined {
  switch (content.form) {
    case 'markdown':
    case 'plain':
      return content.text;
    case 'yaml':
      return yamlFrom(content.data, (label) => blank(locale, label));
    case 'json':
      return `${JSON.stringify(content.data, (_, value: Value) => (value instanceof StandIn ? value.value : value), 2)}\n`;
    case 'toml':
      return reuseToml(content.annotations);
    case 'licence':
      return licenceText(content.spdx);
  }
}

/** What is missing in data that takes no remark is known from the data itself. */
const blanksOf = (content: KitContent, body: string): readonly string[] =>
  content.form === 'json'
    ? [...new Set(standInsOf(content.data))]
    : content.form === 'licence'
      ? []
      : blanksIn(body);

/** Who holds the rights and under which licence, as every tool that reads REUSE finds it. */
function headOf(
  { form }: KitContent,
  { copyright, licence }: Readonly<{ copyright: string; licence: string }>
): string {
  const lines = [`SPDX-FileCopyrightText: ${copyright}`, `SPDX-License-Identifier: ${licence}`];
  if (form === 'markdown') return `<!--\n${lines.join('\n')}\n-->\n\n`;
  return form === 'yaml' ? lines.map((line) => `# ${line}\n`).join('') + '\n' : '';
}
