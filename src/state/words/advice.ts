import type { details } from 'virtual:knowledge/loaders';
import type { Locale } from '#engine/locale.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import type { AdviceWords } from '#sheets/advice/blocks.ts';

/** The details of one advice. Throws when the knowledge was compiled without it. */
export async function wordsOf(
  { kind, id }: KnownAdvice,
  loaders: (typeof details)[Locale]
): Promise<AdviceWords> {
  const found = (await loaders[kind]())[id];
  if (!found) throw new Error(`The words of “${id}” are missing.`);
  return { kind, ...found } as AdviceWords;
}
