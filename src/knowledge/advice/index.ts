import { actionAdvice } from './action/index.ts';
import { argumentAdvice } from './argument/index.ts';
import { decisionAdvice } from './decision/index.ts';
import { fundingAdvice } from './funding/index.ts';
import { inboundAdvice } from './inbound/index.ts';
import { legalHomeAdvice } from './legal-home/index.ts';
import { licenceAdvice } from './licence/index.ts';
import { objectionAdvice } from './objection/index.ts';
import { obligationAdvice } from './obligation/index.ts';
import { outcomeAdvice } from './outcome/index.ts';
import { ruleAdvice } from './rule/index.ts';

/** Everything that the product recommends, by kind, in the order in which a lead reads the kinds. */
export const adviceByKind = {
  outcome: outcomeAdvice,
  funding: fundingAdvice,
  licence: licenceAdvice,
  inbound: inboundAdvice,
  decision: decisionAdvice,
  'legal-home': legalHomeAdvice,
  rule: ruleAdvice,
  obligation: obligationAdvice,
  argument: argumentAdvice,
  objection: objectionAdvice,
  action: actionAdvice
};

export type AnyAdvice = (typeof adviceByKind)[keyof typeof adviceByKind][number];

export const advice: readonly AnyAdvice[] = Object.values(adviceByKind).flat();
