import { ruleContributing } from './rule-contributing.ts';
import { ruleReview } from './rule-review.ts';
import { ruleRoles } from './rule-roles.ts';
import { ruleConduct } from './rule-conduct.ts';
import { ruleRecognition } from './rule-recognition.ts';
import { rulePay } from './rule-pay.ts';
import { ruleBrand } from './rule-brand.ts';
import { ruleData } from './rule-data.ts';
import { ruleVersions } from './rule-versions.ts';
import { ruleSupport } from './rule-support.ts';
import { ruleSecurity } from './rule-security.ts';
import { ruleSecurityFloor } from './rule-security-floor.ts';
import { ruleKeys } from './rule-keys.ts';
import { ruleSafety } from './rule-safety.ts';
import { ruleMaturity } from './rule-maturity.ts';
import { ruleConflict } from './rule-conflict.ts';
import { ruleFork } from './rule-fork.ts';
import { ruleSignalsCode } from './rule-signals-code.ts';
import { ruleSignalsService } from './rule-signals-service.ts';
import { ruleSignalsData } from './rule-signals-data.ts';
import { ruleSignalsContent } from './rule-signals-content.ts';
import { ruleCommitment } from './rule-commitment.ts';
import { ruleFundingEthics } from './rule-funding-ethics.ts';
import { ruleExit } from './rule-exit.ts';
import { ruleAi } from './rule-ai.ts';

/** Every other rule of contribution. */
export const ruleAdvice = [
  ruleContributing,
  ruleReview,
  ruleRoles,
  ruleConduct,
  ruleRecognition,
  rulePay,
  ruleBrand,
  ruleData,
  ruleVersions,
  ruleSupport,
  ruleSecurity,
  ruleSecurityFloor,
  ruleKeys,
  ruleSafety,
  ruleMaturity,
  ruleConflict,
  ruleFork,
  ruleSignalsCode,
  ruleSignalsService,
  ruleSignalsData,
  ruleSignalsContent,
  ruleCommitment,
  ruleFundingEthics,
  ruleExit,
  ruleAi
];
