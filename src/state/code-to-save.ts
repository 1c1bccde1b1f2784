import { late } from '#engine/late.ts';

/**
 * Fetches what saving, exporting and reading a file run on, before a newer version takes its place: a page that
 * stays open goes on with its own. Where it does not come, those who need it say so.
 */
export const codeToSave = (): Promise<unknown> =>
  Promise.allSettled([
    late(() => import('#storage/dossiers.ts')),
    late(() => import('#storage/watch.ts')),
    late(() => import('#storage/file.ts'))
  ]);
