import * as v from 'valibot';
import type { Dossier } from '#engine/dossier.ts';
import { dossierSchema } from './dossier-schema.ts';

/** Something that is done to a project. It may be applied again, to a newer state of the same project. */
export type Change = (dossier: Dossier) => Dossier;

/** A project after some changes, and those that would have made it unreadable: they are left out. */
export type Applied = Readonly<{ dossier: Dossier; refused: readonly Change[] }>;

/** Applies changes in their order. One that cannot be kept is refused alone; the others stay. */
export function applied(before: Dossier, changes: readonly Change[]): Applied {
  const whole = readable(before, changes);
  if (whole) return { dossier: whole, refused: [] };
  const start = v.parse(dossierSchema, before);
  return changes.reduce<Applied>(
    ({ dossier, refused }, change) => {
      const after = readable(dossier, [change]);
      return after ? { dossier: after, refused } : { dossier, refused: [...refused, change] };
    },
    { dossier: start, refused: [] }
  );
}

/** The project after these changes, as it will be read again; undefined where it could not be. */
function readable(before: Dossier, changes: readonly Change[]): Dossier | undefined {
  try {
    return v.parse(
      dossierSchema,
      changes.reduce((now, change) => change(now), before)
    );
  } catch {
    return undefined;
  }
}
