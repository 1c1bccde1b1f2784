import * as v from 'valibot';
import { SCHEMA_VERSION } from '#engine/dossier.ts';

/** Brings a project from the shape of one version to that of the next, whatever is in it. */
type Step = (dossier: object) => object;

/**
 * What has changed in the shape of a project, oldest first: the first step leads from version 1 to version 2,
 * and so on. A step stays for ever: somebody still has a file from before.
 */
export const migrations: readonly Step[] = [];

const versioned = v.looseObject({ schemaVersion: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** The same project in the shape of today; what is none, or comes from later, is returned as it is. */
export function upToDate(project: unknown, steps = migrations, today = SCHEMA_VERSION): unknown {
  const read = v.safeParse(versioned, project);
  if (!read.success || read.output.schemaVersion >= today) return project;
  const missing = steps.slice(read.output.schemaVersion - 1, today - 1);
  return { ...missing.reduce<object>((now, step) => step(now), read.output), schemaVersion: today };
}
