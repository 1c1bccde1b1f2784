import { blanksIn } from '#sheets/kit/blank.ts';
import type { KitSheet } from '#sheets/kit/kit-sheet.ts';
import { listIn } from '#texts/format/lists.ts';
import type { Locale } from '#engine/locale.ts';
import type { KitTexts } from '#texts/pages/kit/kit.ts';
import type { MissingText, WrittenFile } from './written.ts';

/** What the kit holds and all that is left to be done in it: the page by which somebody goes through it. */
export function indexFile(
  { name, holder }: Pick<KitSheet, 'name' | 'holder'>,
  { files, missing }: Readonly<{ files: readonly WrittenFile[]; missing: readonly MissingText[] }>,
  locale: Locale,
  texts: KitTexts
): WrittenFile {
  const { index } = texts;
  const list = listIn(locale);
  const lines = files.map(
    ({ path, what, from }) => `- \`${path}\`. ${what}${from.length > 0 ? ` ${index.from(list(from))}` : ''}`
  );
  const open = files.filter(({ blanks }) => blanks.length > 0);
  const left = open.map(
    ({ path, blanks }) => `- \`${path}\`\n${blanks.map((one) => `  - ${one}`).join('\n')}`
  );
  const text = [
    `# ${index.title(name)}`,
    index.lead,
    index.taken,
    `## ${index.files}`,
    lines.join('\n'),
    ...(missing.length > 0
      ? [
          `## ${index.missing}`,
          missing.map(({ path, address }) => index.missingLine(path, address)).join('\n')
        ]
      : []),
    `## ${index.blanks}`,
    `- ${index.holder(holder)}\n${left.join('\n')}`
  ].join('\n\n');
  return {
    path: 'STARTER-KIT.md',
    what: texts.what.index,
    from: [],
    chosen: true,
    text: `${text}\n`,
    blanks: blanksIn(holder)
  };
}
