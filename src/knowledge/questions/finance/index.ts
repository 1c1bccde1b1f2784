import { needs } from './needs.ts';
import { inKindOffers } from './in-kind-offers.ts';
import { recipient } from './recipient.ts';
import { generalInterest } from './general-interest.ts';
import { wouldSuffer } from './would-suffer.ts';
import { paidServices } from './paid-services.ts';
import { runway } from './runway.ts';
import { fundraisingTime } from './fundraising-time.ts';
import { dependenceAccepted } from './dependence-accepted.ts';
import { refusedFunders } from './refused-funders.ts';
import { currentIncome } from './current-income.ts';

/** The questions of this stage, in the order in which they are asked. */
export const financeQuestions = [
  needs,
  inKindOffers,
  recipient,
  generalInterest,
  wouldSuffer,
  paidServices,
  runway,
  fundraisingTime,
  dependenceAccepted,
  refusedFunders,
  currentIncome
];
