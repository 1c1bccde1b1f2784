import type { ResourceKind } from '#engine/licences/licence.ts';
import type { Condition } from '#engine/reason/condition.ts';
import { answerAmong } from '#engine/reason/question.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { advisedLicences } from '#knowledge/licences/advised.ts';
import type { LicenceEntry, LicenceTable } from '#knowledge/licences/in-words.ts';
import type { licence } from '#knowledge/questions/produce/licence.ts';
import type { resource } from '#knowledge/questions/qualify/resource.ts';
import type { KitChoices, KitWords } from './ground.ts';

/** One kind of thing that is shared: where it stands in the repository, and under which licence it comes out. */
export type KitPart = Readonly<{
  kind: ResourceKind;
  folder: string;
  /** Undefined as long as nothing tells which of them it is. */
  licence: KitLicence | undefined;
  /** Those that the advice which is followed names for it. */
  options: readonly KitLicence[];
  /** The advice that names them. */
  advice: readonly string[];
}>;

/** A licence that has a short name in the common list. */
export type KitLicence = LicenceEntry & Readonly<{ spdx: string }>;

const has = (
  ...options: Parameters<typeof answerAmong<typeof resource>> extends [unknown, ...infer Of] ? Of : never
) => answerAmong<typeof resource>('resource', ...options);

/** What of a resource is of which kind, and the folder in which it stands where there are several. */
const kindsOf: readonly Readonly<{ kind: ResourceKind; folder: string; when: Condition }>[] = [
  { kind: 'code', folder: 'src', when: has('software', 'online-service') },
  { kind: 'data', folder: 'data', when: has('data') },
  { kind: 'content', folder: 'content', when: has('content', 'standard') },
  { kind: 'hardware', folder: 'hardware', when: has('hardware') },
  { kind: 'model', folder: 'model', when: has('ai-model') }
];

const already = (option: 'permissive' | 'copyleft') => answerAmong<typeof licence>('licence', option);
const reserves = answerAmong<typeof licence>(
  'licence',
  'several-free',
  'several-mixed',
  'reciprocal',
  'non-commercial',
  'reserved'
);

/** The parts of the resource, each with the licence that is retained for it. A licence that exists is not replaced. */
export function partsOf(
  { followed, situation }: Readonly<{ followed: readonly string[]; situation: Situation }>,
  { licences }: Pick<KitChoices, 'licences'>,
  { licences: table }: Pick<KitWords, 'licences'>
): readonly KitPart[] {
  const says = (when: Condition) => verdictOf(when, situation) === 'yes';
  // What is drawn from another work takes its licence, and what has several or reserves uses says itself which.
  const open = followed.includes('licence-of-origin') || says(reserves);
  const fits = ({ reach }: KitLicence) =>
    says(already('permissive')) ? reach === 'none' : says(already('copyleft')) ? reach !== 'none' : true;
  return kindsOf
    .filter(({ when }) => says(when))
    .map(({ kind, folder }) => {
      const advice = followed.filter((id) => (advisedLicences[id] ?? []).some((one) => one.kind === kind));
      const named = advice.flatMap((id) =>
        (advisedLicences[id] ?? []).flatMap((one) => (one.kind === kind ? one.licences : []))
      );
      const options = [...new Set(named)].flatMap((id) =>
        freeFor(kind, table).filter((one) => one.id === id)
      );
      const suited = options.filter(fits);
      // Whoever has a licence already may not have been advised one: it is among those of its kind.
      const known =
        says(already('permissive')) || says(already('copyleft')) ? freeFor(kind, table).filter(fits) : [];
      const chosen = licences[kind];
      const usual = open ? undefined : suited[0];
      return {
        kind,
        folder,
        advice,
        options: suited.length > 0 ? suited : known,
        licence: chosen === undefined ? usual : [...suited, ...known].find(({ id }) => id === chosen)
      };
    });
}

/** The free licences of the table that are written for this kind of thing. */
const freeFor = (kind: ResourceKind, { licences }: LicenceTable): readonly KitLicence[] =>
  licences.flatMap((one) =>
    one.spdx !== undefined && one.free && one.kinds.includes(kind) ? [{ ...one, spdx: one.spdx }] : []
  );

/** The licences that are used, each once. */
export const licencesOf = (parts: readonly KitPart[]): readonly KitLicence[] => {
  const all = parts.flatMap(({ licence: one }) => (one ? [one] : []));
  return all.filter(({ spdx }, at) => all.findIndex((other) => other.spdx === spdx) === at);
};

/** Under which licence texts about the resource come out: that of the content, else that of the first part that has one. */
export const licenceOfTexts = (parts: readonly KitPart[]): string | undefined =>
  (parts.find(({ kind, licence: one }) => kind === 'content' && one) ?? parts.find((one) => one.licence))
    ?.licence?.spdx;
