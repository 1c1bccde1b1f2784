import type { CyberRole } from '#knowledge/kinds/cyber-role.ts';
import { contributor } from './contributor.ts';
import { manufacturer } from './manufacturer.ts';
import { outside } from './outside.ts';
import { steward } from './steward.ts';
import { unsettled } from './unsettled.ts';

/** The roles under the Cyber Resilience Act, the heaviest first. */
export const cyberRoles = [
  manufacturer,
  steward,
  unsettled,
  contributor,
  outside
] satisfies readonly CyberRole[];
