import { meansSharedSchema } from './means-shared-schema.ts';
import { meansStableApi } from './means-stable-api.ts';
import { meansConnectors } from './means-connectors.ts';
import { meansExport } from './means-export.ts';
import { meansLicenceCompatibility } from './means-licence-compatibility.ts';
import { meansFederation } from './means-federation.ts';
import { meansCommonIdentifiers } from './means-common-identifiers.ts';
import { meansTestSets } from './means-test-sets.ts';
import { meansRoadmap } from './means-roadmap.ts';
import { meansGrowingRoles } from './means-growing-roles.ts';
import { meansNonTechnicalUsers } from './means-non-technical-users.ts';
import { meansMoneyRules } from './means-money-rules.ts';
import { meansAntiCapture } from './means-anti-capture.ts';
import { meansConflict } from './means-conflict.ts';
import { meansSpokespeople } from './means-spokespeople.ts';
import { meansCommitments } from './means-commitments.ts';
import { meansWelcome } from './means-welcome.ts';
import { meansUserDocumentation } from './means-user-documentation.ts';
import { meansWorkshops } from './means-workshops.ts';
import { meansPlainRequests } from './means-plain-requests.ts';
import { meansAccessibility } from './means-accessibility.ts';
import { meansPeerHelp } from './means-peer-help.ts';
import { meansInstitutions } from './means-institutions.ts';
import { meansStories } from './means-stories.ts';
import { meansLanguages } from './means-languages.ts';
import { meansGlossary } from './means-glossary.ts';
import { meansPlainLanguage } from './means-plain-language.ts';
import { meansLegalTranslation } from './means-legal-translation.ts';
import { meansPolicyAsCode } from './means-policy-as-code.ts';
import { meansLocalisation } from './means-localisation.ts';
import { meansBetweenTrades } from './means-between-trades.ts';
import { meansSubtitles } from './means-subtitles.ts';

/** Every need that contributions can meet, by category. */
export const meansAdvice = [
  meansSharedSchema,
  meansStableApi,
  meansConnectors,
  meansExport,
  meansLicenceCompatibility,
  meansFederation,
  meansCommonIdentifiers,
  meansTestSets,
  meansRoadmap,
  meansGrowingRoles,
  meansNonTechnicalUsers,
  meansMoneyRules,
  meansAntiCapture,
  meansConflict,
  meansSpokespeople,
  meansCommitments,
  meansWelcome,
  meansUserDocumentation,
  meansWorkshops,
  meansPlainRequests,
  meansAccessibility,
  meansPeerHelp,
  meansInstitutions,
  meansStories,
  meansLanguages,
  meansGlossary,
  meansPlainLanguage,
  meansLegalTranslation,
  meansPolicyAsCode,
  meansLocalisation,
  meansBetweenTrades,
  meansSubtitles
];
