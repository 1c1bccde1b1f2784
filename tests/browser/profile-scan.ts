import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The alphabets in which browsers keep text. */
const ALPHABETS = ['utf8', 'utf16le'] as const;

/**
 * Where in a profile these words can be read, file by file. What the browser has packed is not looked into: a word
 * that is repeated there may escape, one that stands there once does not.
 */
export async function readableIn(profile: string, marks: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(profile, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    for (const mark of marks)
      for (const alphabet of ALPHABETS)
        if (bytes.includes(Buffer.from(mark, alphabet)))
          found.push(`${path.slice(profile.length + 1)}: ${mark} (${alphabet})`);
  }
  return found;
}
