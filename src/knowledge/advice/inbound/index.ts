import { inboundAssignment } from './inbound-assignment.ts';
import { inboundCla } from './inbound-cla.ts';
import { inboundContributorTerms } from './inbound-contributor-terms.ts';
import { inboundDco } from './inbound-dco.ts';
import { inboundLicenceOnly } from './inbound-licence-only.ts';

/** Every set of terms under which contributions can come in. */
export const inboundAdvice = [
  inboundLicenceOnly,
  inboundDco,
  inboundCla,
  inboundAssignment,
  inboundContributorTerms
];
