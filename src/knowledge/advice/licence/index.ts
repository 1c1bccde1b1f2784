import { licenceAiModel } from './licence-ai-model.ts';
import { licenceCopyleft } from './licence-copyleft.ts';
import { licenceCreativeCommons } from './licence-creative-commons.ts';
import { licenceEdges } from './licence-edges.ts';
import { licenceNetworkCopyleft } from './licence-network-copyleft.ts';
import { licenceOdbl } from './licence-odbl.ts';
import { licenceOfOrigin } from './licence-of-origin.ts';
import { licenceOpenHardware } from './licence-open-hardware.ts';
import { licenceOuverte } from './licence-ouverte.ts';
import { licencePermissive } from './licence-permissive.ts';
import { licencePublicBody } from './licence-public-body.ts';
import { licenceReciprocity } from './licence-reciprocity.ts';
import { licenceStandard } from './licence-standard.ts';

/** Every family of licence under which a resource can be published. */
export const licenceAdvice = [
  licenceOfOrigin,
  licenceEdges,
  licencePermissive,
  licenceCopyleft,
  licenceNetworkCopyleft,
  licenceOuverte,
  licenceOdbl,
  licenceCreativeCommons,
  licenceOpenHardware,
  licenceStandard,
  licenceAiModel,
  licenceReciprocity,
  licencePublicBody
];
