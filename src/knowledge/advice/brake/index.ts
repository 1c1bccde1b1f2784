import { brakeUnclearRights } from './brake-unclear-rights.ts';
import { brakeNotCleanEnough } from './brake-not-clean-enough.ts';
import { brakeSecretsAndPersonalData } from './brake-secrets-and-personal-data.ts';
import { brakeLostIncome } from './brake-lost-income.ts';
import { brakeFearOfPlunder } from './brake-fear-of-plunder.ts';
import { brakeLosingControl } from './brake-losing-control.ts';
import { brakeCommonsMeansFree } from './brake-commons-means-free.ts';
import { brakeNoSharedVocabulary } from './brake-no-shared-vocabulary.ts';
import { brakeNoLegalFrame } from './brake-no-legal-frame.ts';
import { brakeFearOfSupport } from './brake-fear-of-support.ts';
import { brakeWorkBehindTheScenes } from './brake-work-behind-the-scenes.ts';
import { brakeSteepFirstStep } from './brake-steep-first-step.ts';
import { brakeNoAnswer } from './brake-no-answer.ts';
import { brakeEmployerPermission } from './brake-employer-permission.ts';
import { brakeNothingToOffer } from './brake-nothing-to-offer.ts';
import { brakeNoRecognition } from './brake-no-recognition.ts';
import { brakeMoneyBreedsEnvy } from './brake-money-breeds-envy.ts';
import { brakeUnsafeSpace } from './brake-unsafe-space.ts';
import { brakeLanguageAndJargon } from './brake-language-and-jargon.ts';
import { brakeProcurement } from './brake-procurement.ts';
import { brakeProjectMoneyOnly } from './brake-project-money-only.ts';
import { brakePromisesWithoutMeans } from './brake-promises-without-means.ts';
import { brakeOnePerson } from './brake-one-person.ts';
import { brakeOnePoliticalBacker } from './brake-one-political-backer.ts';
import { brakeIncompatibleLicences } from './brake-incompatible-licences.ts';
import { brakeMakersAreNotUsers } from './brake-makers-are-not-users.ts';
import { brakeDuplicateOrRivalry } from './brake-duplicate-or-rivalry.ts';
import { brakeTechnicalLockIn } from './brake-technical-lock-in.ts';
import { brakeNobodyWasEverBlamed } from './brake-nobody-was-ever-blamed.ts';
import { brakeNotBankable } from './brake-not-bankable.ts';
import { brakeRegulatoryLoad } from './brake-regulatory-load.ts';
import { brakeRulesTooEarly } from './brake-rules-too-early.ts';
import { brakeHomeMadeLicence } from './brake-home-made-licence.ts';

/** Every brake of the first workshop, in the order of its table. */
export const brakeAdvice = [
  brakeUnclearRights,
  brakeNotCleanEnough,
  brakeSecretsAndPersonalData,
  brakeLostIncome,
  brakeFearOfPlunder,
  brakeLosingControl,
  brakeCommonsMeansFree,
  brakeNoSharedVocabulary,
  brakeNoLegalFrame,
  brakeFearOfSupport,
  brakeWorkBehindTheScenes,
  brakeSteepFirstStep,
  brakeNoAnswer,
  brakeEmployerPermission,
  brakeNothingToOffer,
  brakeNoRecognition,
  brakeMoneyBreedsEnvy,
  brakeUnsafeSpace,
  brakeLanguageAndJargon,
  brakeProcurement,
  brakeProjectMoneyOnly,
  brakePromisesWithoutMeans,
  brakeOnePerson,
  brakeOnePoliticalBacker,
  brakeIncompatibleLicences,
  brakeMakersAreNotUsers,
  brakeDuplicateOrRivalry,
  brakeTechnicalLockIn,
  brakeNobodyWasEverBlamed,
  brakeNotBankable,
  brakeRegulatoryLoad,
  brakeRulesTooEarly,
  brakeHomeMadeLicence
];
