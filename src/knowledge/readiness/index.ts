import type { Standard } from '#knowledge/kinds/standard.ts';
import { ademeCommons } from './ademe-commons.ts';
import { digitalPublicGoods } from './digital-public-goods.ts';
import { ngiCall } from './ngi-call.ts';
import { ospsBaselineOne } from './osps-baseline.ts';
import { publicCode } from './public-code.ts';

/** The lists that specialists hold against a project: those about what it is, then those that pay. */
export const standards = [
  publicCode,
  ospsBaselineOne,
  digitalPublicGoods,
  ademeCommons,
  ngiCall
] satisfies readonly Standard[];

export const standardIds = standards.map(({ id }) => id);
