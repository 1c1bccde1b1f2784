import { liveQuery } from 'dexie';
import type { Dossier } from '#engine/dossier.ts';
import { readDossier } from './dossiers.ts';

/** How to stop. */
export type Stop = () => void;

/** Calls back now and whenever this dossier changes, in this tab or in another one. */
export function watchDossier(
  id: string,
  changed: (dossier: Dossier | undefined) => void,
  failed: (error: unknown) => void
): Stop {
  const watching = liveQuery(() => readDossier(id)).subscribe(changed, failed);
  return () => watching.unsubscribe();
}
