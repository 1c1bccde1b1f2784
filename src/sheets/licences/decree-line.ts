import type { ResourceKind } from '#engine/licences/licence.ts';
import type { LicenceEntry } from '#knowledge/licences/in-words.ts';
import type { LicencesTexts } from '#texts/pages/licences.ts';

/** The kinds of resource of which the list of French public bodies speaks. */
const told: readonly ResourceKind[] = ['code', 'data', 'content'];

/** What a French public body has to know of a licence for what it publishes. */
export function decreeLine(licence: LicenceEntry, kind: ResourceKind, { decree }: LicencesTexts): string {
  if (!told.includes(kind)) return decree.silent;
  return decree.of[licence.decree];
}
