import type { NoteLines } from '#engine/note/remark.ts';
import { deliveriesLaw, deliverySteps } from './deliveries.ts';
import { endingSteps } from './ending-steps.ts';
import { familiesLaw, familiesLines, familiesSteps } from './families.ts';
import { harmLaw, harmLines, harmRisk } from './harm-lines.ts';
import { harmSteps } from './harm-steps.ts';
import { healthSaleStep } from './health-data-sale.ts';
import { heirsLaw, heirsLines, heirsSteps } from './heirs.ts';
import { homeLines } from './home-lines.ts';
import { licenceLines } from './licence-lines.ts';
import { loanMoney } from './loan.ts';
import { moneyLines } from './money-lines.ts';
import { neighbourLines } from './neighbour-lines.ts';
import { neighbourSteps } from './neighbour-steps.ts';
import { onlyCopySteps } from './only-copy.ts';
import { offerKindSteps } from './offer-kind-steps.ts';
import { offerSteps, owedSteps, passedOnSteps } from './offer-steps.ts';
import { depositMoney, orderSteps } from './order.ts';
import { payerLines } from './payer-lines.ts';
import { rightsLines } from './rights-lines.ts';
import { troubleSteps } from './trouble-steps.ts';
import { visibilityLines } from './visibility-lines.ts';

/** What a note says whatever the situation, from who carries what: after what the situation itself says. */
export const commonLines: NoteLines = {
  answer: [...harmLines, ...heirsLines, ...familiesLines, ...neighbourLines, ...visibilityLines],
  facts: [],
  steps: [
    ...harmSteps,
    ...heirsSteps,
    ...familiesSteps,
    ...deliverySteps,
    ...onlyCopySteps,
    healthSaleStep,
    ...owedSteps,
    ...passedOnSteps,
    ...orderSteps,
    ...offerKindSteps,
    ...offerSteps,
    ...endingSteps,
    ...neighbourSteps,
    ...troubleSteps
  ],
  never: [],
  money: [...loanMoney, ...moneyLines, ...depositMoney, ...payerLines],
  law: [...deliveriesLaw, ...harmLaw, ...heirsLaw, ...familiesLaw, ...rightsLines, ...licenceLines],
  home: homeLines,
  say: [],
  risk: harmRisk,
  stop: [],
  find: []
};
