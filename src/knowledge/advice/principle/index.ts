import { principleClearBoundaries } from './principle-clear-boundaries.ts';
import { principleFittingRules } from './principle-fitting-rules.ts';
import { principleCollectiveChoice } from './principle-collective-choice.ts';
import { principleMonitoring } from './principle-monitoring.ts';
import { principleGraduatedSanctions } from './principle-graduated-sanctions.ts';
import { principleConflictResolution } from './principle-conflict-resolution.ts';
import { principleSelfOrganisation } from './principle-self-organisation.ts';
import { principleNestedLevels } from './principle-nested-levels.ts';

/** Elinor Ostrom’s eight principles, in her order. */
export const principleAdvice = [
  principleClearBoundaries,
  principleFittingRules,
  principleCollectiveChoice,
  principleMonitoring,
  principleGraduatedSanctions,
  principleConflictResolution,
  principleSelfOrganisation,
  principleNestedLevels
];
