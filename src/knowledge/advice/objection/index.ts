import { objectionTechnical } from './objection-technical.ts';
import { objectionHowMuch } from './objection-how-much.ts';
import { objectionDerail } from './objection-derail.ts';
import { objectionSeenBefore } from './objection-seen-before.ts';
import { objectionBreakdown } from './objection-breakdown.ts';
import { objectionNotAPublisher } from './objection-not-a-publisher.ts';
import { objectionItDepartment } from './objection-it-department.ts';
import { objectionFreeRiders } from './objection-free-riders.ts';
import { objectionSecurity } from './objection-security.ts';
import { objectionCompetitors } from './objection-competitors.ts';
import { objectionCopyleft } from './objection-copyleft.ts';
import { objectionWhoGuarantees } from './objection-who-guarantees.ts';
import { objectionNoPhilanthropy } from './objection-no-philanthropy.ts';
import { objectionCyberResilience } from './objection-cyber-resilience.ts';
import { objectionNothingToGive } from './objection-nothing-to-give.ts';
import { objectionWhoBenefits } from './objection-who-benefits.ts';
import { objectionDoingItWrong } from './objection-doing-it-wrong.ts';
import { objectionAnotherAccount } from './objection-another-account.ts';
import { objectionWhyNotAProduct } from './objection-why-not-a-product.ts';
import { objectionSustainability } from './objection-sustainability.ts';
import { objectionOnlyTwo } from './objection-only-two.ts';
import { objectionWhoOwns } from './objection-who-owns.ts';
import { objectionCompaniesBenefit } from './objection-companies-benefit.ts';

/** Every objection, by the persona who raises it. */
export const objectionAdvice = [
  objectionTechnical,
  objectionHowMuch,
  objectionDerail,
  objectionSeenBefore,
  objectionBreakdown,
  objectionNotAPublisher,
  objectionItDepartment,
  objectionFreeRiders,
  objectionSecurity,
  objectionCompetitors,
  objectionCopyleft,
  objectionWhoGuarantees,
  objectionNoPhilanthropy,
  objectionCyberResilience,
  objectionNothingToGive,
  objectionWhoBenefits,
  objectionDoingItWrong,
  objectionAnotherAccount,
  objectionWhyNotAProduct,
  objectionSustainability,
  objectionOnlyTwo,
  objectionWhoOwns,
  objectionCompaniesBenefit
];
