import { answer, answersFrom } from '#engine/reason/answer.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { usableByOthers } from '#knowledge/questions/produce/usable-by-others.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { capture } from '#knowledge/questions/qualify/capture.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { SituationDossiers } from './dossiers.ts';

/** A hospital’s model that a firm wants to buy and voices recorded by radios; and plain recordings with no model. */
export const dossiers: SituationDossiers = {
  leads: [
    answersFrom(
      answer(motive, 'answer-somebody', 'rights'),
      answer(danger, 'money-ends'),
      answer(agreement, 'people-shown', 'co-authors'),
      answer(maturity, 'first-users'),
      answer(resource, 'ai-model'),
      answer(carrier, 'research'),
      answer(access, 'on-request'),
      answer(reuseRights, 'unwritten'),
      answer(contributionChannel, 'private'),
      answer(outsideContributors, 'same-circle'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(sharedPower, 'later'),
      answer(capture, 'everything'),
      answer(continuity, 'from-a-copy'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'closed'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'unclear'),
      answer(problemReach, 'four-to-twenty'),
      answer(users, 'researchers'),
      answer(organisations, 'two-three'),
      answer(opponents, 'supplier'),
      answer(sensitiveData, 'personal'),
      answer(closedDependency, 'blocking'),
      answer(usableByOthers, 'with-help')
    ),
    answersFrom(
      answer(motive, 'rights', 'after-funding'),
      answer(danger, 'money-ends', 'person-leaves'),
      answer(agreement, 'people-shown', 'co-authors'),
      answer(maturity, 'growth'),
      answer(resource, 'data', 'ai-model'),
      answer(carrier, 'association'),
      answer(access, 'on-request'),
      answer(reuseRights, 'restricted'),
      answer(contributionChannel, 'public'),
      answer(outsideContributors, 'several'),
      answer(roadmapDecision, 'group-with-outsiders'),
      answer(capture, 'one-part'),
      answer(continuity, 'from-a-copy'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'none'),
      answer(startingPoint, 'co-funded'),
      answer(rights, 'partial'),
      answer(problemReach, 'four-to-twenty'),
      answer(users, 'researchers', 'education', 'nonprofits'),
      answer(organisations, 'four-plus'),
      answer(sensitiveData, 'personal'),
      answer(licence, 'non-commercial'),
      answer(generalInterest, 'likely'),
      answer(largestFunder, 'over-60'),
      answer(currentIncome, 'call')
    )
  ],
  not: answersFrom(
    answer(motive, 'rights', 'after-funding'),
    answer(danger, 'money-ends'),
    answer(agreement, 'people-shown', 'co-authors'),
    answer(maturity, 'growth'),
    answer(resource, 'data', 'content'),
    answer(carrier, 'association'),
    answer(access, 'living'),
    answer(reuseRights, 'free'),
    answer(contributionChannel, 'public'),
    answer(outsideContributors, 'several'),
    answer(roadmapDecision, 'group-with-outsiders'),
    answer(capture, 'one-part'),
    answer(continuity, 'from-a-copy'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'none'),
    answer(startingPoint, 'co-funded'),
    answer(rights, 'partial'),
    answer(problemReach, 'four-to-twenty'),
    answer(users, 'researchers'),
    answer(organisations, 'four-plus'),
    answer(sensitiveData, 'personal'),
    answer(licence, 'copyleft'),
    answer(largestFunder, 'over-60'),
    answer(currentIncome, 'call')
  )
};
