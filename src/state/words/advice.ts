import type { details, origins } from 'virtual:knowledge/loaders';
import type { Locale } from '#engine/locale.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import type { AdviceWords } from '#sheets/advice/blocks.ts';

/** The details of one advice, and where it was read. Throws when the knowledge was compiled without it. */
export async function wordsOf(
  { kind, id }: KnownAdvice,
  loaders: (typeof details)[Locale],
  readIn: typeof origins
): Promise<AdviceWords> {
  const [words, sources] = await Promise.all([loaders[kind](), readIn[kind]()]);
  const found = words[id];
  if (!found) throw new Error(`The words of “${id}” are missing.`);
  return { kind, ...found, sources: sources[id] ?? [] } as AdviceWords;
}
