import { late } from '#engine/late.ts';

/** The project that was changed last; asked for without loading anything where none was ever made here. */
export async function lastChanged(): Promise<string | undefined> {
  try {
    const made = (await indexedDB.databases()).some(({ name }) => name === 'parcours-communs');
    return made
      ? (await (await late(() => import('#storage/list.ts'))).listed()).summaries[0]?.id
      : undefined;
  } catch {
    // An older browser does not tell which databases it has, a private window has none.
    return undefined;
  }
}
