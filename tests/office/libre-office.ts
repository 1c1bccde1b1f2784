import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { onMachine } from '#programs/on-machine.ts';

const program = onMachine('soffice');

/** Whether LibreOffice is on this machine. */
export const isThere = program !== undefined;

/** A file to open: what it is called there, and what it holds. */
export type ToOpen = Readonly<{ name: string; body: string | ArrayBuffer }>;

/**
 * What LibreOffice makes of files when it opens them: the content of each, as it writes it again in its own
 * format (OpenDocument, `content.xml`), by the name of the file without its ending. Throws where one is missing.
 */
export function opened(
  files: readonly ToOpen[],
  into: 'odt' | 'ods',
  ...options: readonly string[]
): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const paths = files.map(({ name, body }) => {
      const path = join(folder, name);
      writeFileSync(path, typeof body === 'string' ? body : new Uint8Array(body));
      return path;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const arguments_ = [
      profile,
      '--headless',
      ...options,
      '--convert-to',
      into,
      '--outdir',
      folder,
      ...paths
    ];
    const { stderr, status } = spawnSync(program ?? '', arguments_, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return new Map(
      files.map(({ name }) => {
        const stem = name.replace(/\.\w+$/, '');
        const content = unzipSync(readFileSync(join(folder, `${stem}.${into}`)))['content.xml'];
        if (!content) throw new Error(`${name}: nothing in it`);
        return [stem, strFromU8(content)];
      })
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
