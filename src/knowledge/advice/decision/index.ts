import { decideDoers } from './decide-doers.ts';
import { decideFounder } from './decide-founder.ts';
import { decideConsent } from './decide-consent.ts';
import { decideLazyConsensus } from './decide-lazy-consensus.ts';
import { decideVote } from './decide-vote.ts';
import { decideRfc } from './decide-rfc.ts';
import { decideElectedBoard } from './decide-elected-board.ts';
import { decideTwoTier } from './decide-two-tier.ts';
import { decideTieredApproval } from './decide-tiered-approval.ts';
import { decideJury } from './decide-jury.ts';
import { decideCircles } from './decide-circles.ts';
import { decideSocialContract } from './decide-social-contract.ts';

/** Every decision mode. */
export const decisionAdvice = [
  decideDoers,
  decideFounder,
  decideConsent,
  decideLazyConsensus,
  decideVote,
  decideRfc,
  decideElectedBoard,
  decideTwoTier,
  decideTieredApproval,
  decideJury,
  decideCircles,
  decideSocialContract
];
