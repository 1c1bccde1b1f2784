import { liveQuery } from 'dexie';
import type { Dossier } from '#engine/dossier.ts';
import type { Summary } from './database.ts';
import { readDossier, readSummaries } from './dossiers.ts';

type Stop = () => void;

/** Calls back now and whenever this dossier changes, in this tab or in another one. */
export function watchDossier(
  id: string,
  changed: (dossier: Dossier | undefined) => void,
  failed: (error: unknown) => void
): Stop {
  const watching = liveQuery(() => readDossier(id)).subscribe(changed, failed);
  return () => watching.unsubscribe();
}

/** Calls back now and whenever the list of projects changes, in this tab or in another one. */
export function watchSummaries(
  changed: (summaries: Summary[]) => void,
  failed: (error: unknown) => void
): Stop {
  const watching = liveQuery(readSummaries).subscribe(changed, failed);
  return () => watching.unsubscribe();
}
