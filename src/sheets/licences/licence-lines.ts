import type { Source } from '#engine/advise/advice.ts';
import { licenceFamilies, type LicenceFamily } from '#engine/licences/licence.ts';
import { pair } from '#engine/licences/pair.ts';
import type { LicenceEntry, LicenceTable } from '#knowledge/licences/in-words.ts';
import type { LicencesTexts } from '#texts/pages/licences.ts';

/** A licence as the table tells it, in words. */
export type LicenceLine = Readonly<{
  id: string;
  name: string;
  /** Its short name in the common list; undefined where it has none. */
  spdx: string | undefined;
  gist: string;
  joins: string | undefined;
  /** Whether the list of French public bodies holds it. */
  listed: boolean;
  /** The names of what may come, mixed, into a work under it. */
  welcomes: readonly string[];
  sources: readonly Source[];
}>;

/** Licences that are looked for together, under their title. */
export type LicenceGroup = Readonly<{ id: LicenceFamily; title: string; licences: readonly LicenceLine[] }>;

/** What may come, mixed, into a work under a licence: what a model learns and what is drawn from a base are apart. */
const welcomed = (outbound: LicenceEntry, { licences, exceptions }: LicenceTable): string[] =>
  licences
    .filter(({ id }) => id !== outbound.id)
    .filter((inbound) =>
      outbound.kinds
        .filter((kind) => kind !== 'model')
        .map((kind) => pair(inbound, { licence: outbound, kind }, 'one-work', exceptions))
        .some(({ verdict, reason }) => reason !== 'drawn' && (verdict === 'yes' || verdict === 'conditions'))
    )
    .map(({ words }) => words.name);

/** Every licence of the table with what it asks, family by family. */
export const licenceGroups = (table: LicenceTable, words: LicencesTexts): LicenceGroup[] =>
  licenceFamilies.map((family) => ({
    id: family,
    title: words.families[family],
    licences: table.licences
      .filter((one) => one.family === family)
      .map((one) => ({
        id: one.id,
        name: one.words.name,
        spdx: one.spdx,
        gist: one.words.gist,
        joins: one.words.joins,
        listed: one.decree === 'listed',
        welcomes: one.free ? welcomed(one, table) : [],
        sources: one.sources
      }))
  }));
