import { influencerFiveMinutes } from './influencer-five-minutes.ts';
import { influencerBelongsToAll } from './influencer-belongs-to-all.ts';
import { influencerTrueStory } from './influencer-true-story.ts';
import { influencerRemix } from './influencer-remix.ts';
import { influencerNoAds } from './influencer-no-ads.ts';
import { influencerChallenge } from './influencer-challenge.ts';
import { influencerCredits } from './influencer-credits.ts';
import { influencerAlternative } from './influencer-alternative.ts';
import { mayorPayOnce } from './mayor-pay-once.ts';
import { mayorOtherCities } from './mayor-other-cities.ts';
import { mayorKeepControl } from './mayor-keep-control.ts';
import { mayorPublicMoney } from './mayor-public-money.ts';
import { mayorLocalJobs } from './mayor-local-jobs.ts';
import { mayorResidentsImprove } from './mayor-residents-improve.ts';
import { mayorOutlivesTerms } from './mayor-outlives-terms.ts';
import { mayorFullCost } from './mayor-full-cost.ts';
import { mayorSimpleProcurement } from './mayor-simple-procurement.ts';
import { mayorSovereignty } from './mayor-sovereignty.ts';
import { innovationSharedLayer } from './innovation-shared-layer.ts';
import { innovationShapeStandard } from './innovation-shape-standard.ts';
import { innovationLessDependence } from './innovation-less-dependence.ts';
import { innovationRecruit } from './innovation-recruit.ts';
import { innovationLegalYes } from './innovation-legal-yes.ts';
import { innovationNeutrality } from './innovation-neutrality.ts';
import { innovationOwnCopy } from './innovation-own-copy.ts';
import { innovationTaxRelief } from './innovation-tax-relief.ts';
import { innovationSustainabilityReport } from './innovation-sustainability-report.ts';
import { innovationSixWeeks } from './innovation-six-weeks.ts';
import { jourdainAlready } from './jourdain-already.ts';
import { jourdainTenMinutes } from './jourdain-ten-minutes.ts';
import { jourdainUsefulAtOnce } from './jourdain-useful-at-once.ts';
import { jourdainGiveBack } from './jourdain-give-back.ts';
import { jourdainWeAnswer } from './jourdain-we-answer.ts';
import { jourdainWorkshop } from './jourdain-workshop.ts';
import { jourdainYourSay } from './jourdain-your-say.ts';
import { jourdainFreeToStop } from './jourdain-free-to-stop.ts';
import { funderMultiplier } from './funder-multiplier.ts';
import { funderLowerRisk } from './funder-lower-risk.ts';
import { funderTraction } from './funder-traction.ts';
import { funderAfterGrant } from './funder-after-grant.ts';
import { funderCofunded } from './funder-cofunded.ts';
import { funderProtected } from './funder-protected.ts';
import { funderNoDuplicate } from './funder-no-duplicate.ts';
import { funderMarketGap } from './funder-market-gap.ts';
import { funderShortMilestones } from './funder-short-milestones.ts';
import { funderAvoidedCosts } from './funder-avoided-costs.ts';

/** Every argument, by the persona it should convince. */
export const argumentAdvice = [
  influencerFiveMinutes,
  influencerBelongsToAll,
  influencerTrueStory,
  influencerRemix,
  influencerNoAds,
  influencerChallenge,
  influencerCredits,
  influencerAlternative,
  mayorPayOnce,
  mayorOtherCities,
  mayorKeepControl,
  mayorSovereignty,
  mayorPublicMoney,
  mayorLocalJobs,
  mayorResidentsImprove,
  mayorOutlivesTerms,
  mayorFullCost,
  mayorSimpleProcurement,
  innovationSharedLayer,
  innovationShapeStandard,
  innovationLessDependence,
  innovationOwnCopy,
  innovationRecruit,
  innovationLegalYes,
  innovationNeutrality,
  innovationTaxRelief,
  innovationSustainabilityReport,
  innovationSixWeeks,
  jourdainAlready,
  jourdainTenMinutes,
  jourdainUsefulAtOnce,
  jourdainGiveBack,
  jourdainWeAnswer,
  jourdainWorkshop,
  jourdainYourSay,
  jourdainFreeToStop,
  funderMultiplier,
  funderLowerRisk,
  funderTraction,
  funderAfterGrant,
  funderCofunded,
  funderProtected,
  funderNoDuplicate,
  funderMarketGap,
  funderShortMilestones,
  funderAvoidedCosts
];
