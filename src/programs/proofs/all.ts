import { everyAdvice } from '#knowledge/advice/workshop.ts';
import { realCases } from '#knowledge/cases/index.ts';
import { glossary } from '#knowledge/glossary/index.ts';
import { compatibilityExceptions } from '#knowledge/licences/exceptions/index.ts';
import { knownLicences } from '#knowledge/licences/index.ts';
import { assertionProofs } from './assertions.ts';
import { freshnessProofs } from './freshness.ts';
import { glossaryProofs } from './glossary.ts';
import { known } from './knowledge.ts';
import { lawProofs } from './law.ts';
import { namingProofs } from './naming.ts';
import { plainLanguageProofs } from './plain-language.ts';
import type { Proof } from './proof.ts';
import { reasoningProofs } from './reasoning.ts';
import { referenceProofs } from './references.ts';
import { wordingProofs } from './wording.ts';

/** Every source that is cited somewhere. */
export const cited = [
  ...[...everyAdvice, ...realCases, ...knownLicences, ...compatibilityExceptions].flatMap(
    ({ sources }) => sources
  ),
  ...glossary.flatMap(({ source }) => source ?? [])
];

/** Everything that must hold of the knowledge. */
export const allProofs = (today: Date): Proof[] => [
  ...namingProofs(known),
  ...reasoningProofs(known),
  ...assertionProofs(known),
  ...referenceProofs(),
  ...lawProofs(),
  ...wordingProofs(),
  ...glossaryProofs(),
  ...plainLanguageProofs(),
  ...freshnessProofs(everyAdvice, cited, today)
];
