import type { Source } from '#engine/advise/advice.ts';
import { everyAdvice } from '#knowledge/advice/workshop.ts';
import { realCases } from '#knowledge/cases/index.ts';
import { fieldIn, type FieldEntry } from '#knowledge/compile.ts';
import { cyberRolesIn } from '#knowledge/cyber-role/in-language.ts';
import { fields } from '#knowledge/fields/index.ts';
import { glossary } from '#knowledge/glossary/index.ts';
import { compatibilityExceptions } from '#knowledge/licences/exceptions/index.ts';
import { knownLicences } from '#knowledge/licences/index.ts';
import { programmes } from '#knowledge/programmes/index.ts';
import { standards } from '#knowledge/readiness/index.ts';
import { alternativeProofs } from './alternatives.ts';
import { assertionProofs } from './assertions.ts';
import { exclusionProofs } from './exclusions.ts';
import { fieldProofs } from './fields.ts';
import { freshnessProofs } from './freshness.ts';
import { glossaryProofs } from './glossary.ts';
import { recognised } from './knowledge.ts';
import { lawProofs } from './law.ts';
import { noteProofs } from './note.ts';
import { namingProofs } from './naming.ts';
import { plainLanguageProofs } from './plain-language.ts';
import { programmeProofs } from './programmes.ts';
import type { Proof } from './proof.ts';
import { reasoningProofs } from './reasoning.ts';
import { readingTimeProofs } from './reading-time.ts';
import { referenceProofs } from './references.ts';
import { noteLines } from './note-lines.ts';
import { wordingProofs } from './wording.ts';

/** Where what a note says of a field was read. */
const sourcesOf = ({ neighbours, houses, holders, law, money, readers }: FieldEntry): Source[] => [
  ...[...neighbours, ...houses, ...holders].flatMap(({ source }) => source ?? []),
  ...[...law, ...money, ...readers].flatMap(({ sources = [] }) => sources)
];

/** Every source that is cited somewhere. */
export const cited = [
  ...[...everyAdvice, ...realCases, ...knownLicences, ...compatibilityExceptions, ...standards].flatMap(
    ({ sources }) => sources
  ),
  ...noteLines().flatMap(({ sources = [] }) => sources),
  ...fields.flatMap(({ id }) => sourcesOf(fieldIn('fr', id))),
  ...programmes.flatMap(({ sources }): readonly Source[] => sources),
  ...glossary.flatMap(({ source }) => source ?? []),
  ...Object.values(cyberRolesIn('fr')).flatMap((some) => some.flatMap(({ sources }) => sources))
];

/** Everything that must hold of the knowledge. */
export const allProofs = (today: Date): Proof[] => [
  ...namingProofs(recognised),
  ...reasoningProofs(recognised),
  ...assertionProofs(recognised),
  ...alternativeProofs(recognised),
  ...noteProofs(),
  ...exclusionProofs(recognised),
  ...fieldProofs(today),
  ...referenceProofs(),
  ...lawProofs(),
  ...programmeProofs(today),
  ...wordingProofs(),
  ...glossaryProofs(),
  ...plainLanguageProofs(),
  ...readingTimeProofs(),
  ...freshnessProofs([...everyAdvice, ...standards], cited, today)
];
