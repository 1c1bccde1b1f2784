import type { KnownSituation } from '#knowledge/kinds/situation.ts';
import { loneMaintainer } from './lone-maintainer.ts';

/** Every situation that is recognised. */
export const situations: readonly KnownSituation[] = [loneMaintainer];
