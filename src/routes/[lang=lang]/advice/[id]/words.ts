import type { details } from 'virtual:knowledge/loaders';
import type { Locale } from '#engine/locale.ts';
import type { Details, KnownAdvice } from '#knowledge/compile.ts';
import type { Kind } from '#knowledge/kinds/kind.ts';

/** An advice with all its words: the kind says which they are. */
export type Worded = { [K in Kind]: Readonly<{ kind: K }> & Details<K> }[Kind];

/** The details of one advice. Throws when the knowledge was compiled without it. */
export async function wordsOf({ kind, id }: KnownAdvice, loaders: (typeof details)[Locale]): Promise<Worded> {
  const found = (await loaders[kind]())[id];
  if (!found) throw new Error(`The words of “${id}” are missing.`);
  return { kind, ...found } as Worded;
}
