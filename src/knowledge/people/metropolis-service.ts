import { answersFrom, answer } from '#engine/reason/answer.ts';
import { ambassadors } from '#knowledge/questions/disseminate/ambassadors.ts';
import { listed } from '#knowledge/questions/disseminate/listed.ts';
import { measures } from '#knowledge/questions/disseminate/measures.ts';
import { namePolicy } from '#knowledge/questions/disseminate/name-policy.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { pitchTested } from '#knowledge/questions/disseminate/pitch-tested.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';
import { reuseList } from '#knowledge/questions/disseminate/reuse-list.ts';
import { spreadModel } from '#knowledge/questions/disseminate/spread-model.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { dependenceAccepted } from '#knowledge/questions/finance/dependence-accepted.ts';
import { fundraisingTime } from '#knowledge/questions/finance/fundraising-time.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { refusedFunders } from '#knowledge/questions/finance/refused-funders.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { contributiveValue } from '#knowledge/questions/identify/contributive-value.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { mainFunderLeaves } from '#knowledge/questions/maintain/main-funder-leaves.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { firstContributionTime } from '#knowledge/questions/produce/first-contribution-time.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { inclusion } from '#knowledge/questions/produce/inclusion.ts';
import { replyTime } from '#knowledge/questions/produce/reply-time.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { reviewer } from '#knowledge/questions/produce/reviewer.ts';
import { usableByOthers } from '#knowledge/questions/produce/usable-by-others.ts';
import { usersProduce } from '#knowledge/questions/produce/users-produce.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { capture } from '#knowledge/questions/qualify/capture.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { Person } from './person.ts';

/** A metropolis that opens the software which its own department wrote. */
export const metropolisService: Person = {
  id: 'metropolis-service',
  name: {
    fr: `Prêt de salles`,
    en: `Room lending`
  },
  who: {
    fr: `Une métropole et son service de réservation`,
    en: `A metropolis and its booking service`
  },
  story: {
    fr: `Depuis six ans, les associations de la métropole réservent leurs salles et leurs barnums sur un service écrit par la direction du numérique, avec l’aide d’un prestataire. Douze communes s’y sont ralliées, et trois autres métropoles demandent à voir le code. L’élu au numérique a promis de l’ouvrir avant la fin de son mandat ; l’éditeur d’une solution concurrente a déjà écrit au cabinet. Karim, qui dirige le service, tient le budget, mais pas encore les droits sur ce que le prestataire a développé. La base contient le nom et le téléphone de milliers de bénévoles.`,
    en: `For six years, the metropolis’s non-profits have booked their rooms and marquees on a service written by the digital department, with the help of a contractor. Twelve municipalities have joined, and three other metropolises ask to see the code. The councillor in charge has promised to open it before the end of his term; the publisher of a competing product has already written to the mayor’s office. Karim, who heads the department, holds the budget, but not yet the rights on what the contractor developed. The database contains the names and telephone numbers of thousands of volunteers.`
  },
  purpose: {
    fr: `Le service de réservation de salles et de matériel de la métropole, ouvert aux autres collectivités.`,
    en: `The metropolis’s service for booking rooms and equipment, opened to other local authorities.`
  },
  answers: answersFrom(
    answer(motive, 'rights', 'answer-somebody'),
    answer(offerKind, 'use'),
    answer(maturity, 'growth'),
    answer(resource, 'software', 'online-service'),
    answer(field, 'town'),
    answer(carrier, 'local-authority'),
    answer(danger, 'none'),
    answer(agreement, 'contractor', 'board'),
    answer(access, 'on-request'),
    answer(reuseRights, 'unwritten'),
    answer(contributionChannel, 'private'),
    answer(outsideContributors, 'nobody'),
    answer(roadmapDecision, 'carrier-silently'),
    answer(capture, 'everything'),
    answer(continuity, 'from-a-copy'),
    answer(transparency, 'internal'),
    answer(sharedPower, 'later'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'closed'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'partial'),
    answer(problemReach, 'thousands'),
    answer(users, 'nonprofits', 'local-authorities'),
    answer(organisations, 'four-plus'),
    answer(contributiveValue, 'mixed'),
    answer(sensitiveData, 'personal'),
    answer(opponents, 'supplier'),
    answer(returnWanted, 'improvements-online'),
    answer(workplace, 'internal'),
    answer(firstContributions, 'code', 'review', 'field-tests'),
    answer(firstContributionTime, 'longer'),
    answer(replyTime, 'a-month'),
    answer(usersProduce, 'no'),
    answer(usableByOthers, 'with-help'),
    answer(closedDependency, 'replaceable'),
    answer(reviewer, 'peer'),
    answer(contributorsOnDuty, 'most'),
    answer(inclusion, 'planned'),
    answer(releasePeople, 'two'),
    answer(nameOwner, 'carrier'),
    answer(writtenRules, 'none'),
    answer(stakeholders, 'users', 'local-authorities'),
    answer(promise, 'written'),
    answer(largestFunder, 'over-60'),
    answer(mainFunderLeaves, 'stops'),
    answer(politicalSupport, 'one-person'),
    answer(needs, 'development', 'maintenance', 'hosting', 'security', 'deployment'),
    answer(inKindOffers, 'hosting', 'staff-time'),
    answer(wouldSuffer, 'local-authorities', 'nonprofits'),
    answer(paidServices, 'none'),
    answer(runway, 'over-eighteen'),
    answer(fundraisingTime, 'one-two'),
    answer(dependenceAccepted, 'medium'),
    answer(refusedFunders, 'none'),
    answer(currentIncome, 'own-budget'),
    answer(proof, 'usage-figures'),
    answer(nextAudience, 'officials', 'funders'),
    answer(pitchTested, 'untested'),
    answer(listed, 'nowhere'),
    answer(reuseList, 'informal'),
    answer(namePolicy, 'unclear'),
    answer(measures, 'partly'),
    answer(ambassadors, 'one-to-three'),
    answer(providers, 'one'),
    answer(spreadModel, 'copies')
  ),
  objects: {
    fr: {
      'own-question': `Comment tenir la promesse de l’élu quand une part des droits est au prestataire ?`,
      thing: `le service de réservation`,
      'offer-from': `les trois métropoles`,
      offer: `la demande des trois métropoles`,
      deciders: `le conseil de la métropole`,
      owners: `le prestataire et le conseil de la métropole`,
      'audience-name': `l’élu au numérique`
    },
    en: {
      'own-question': `How do we keep the councillor’s promise when part of the rights is the contractor’s?`,
      thing: `the booking service`,
      'offer-from': `the three metropolises`,
      offer: `the request of the three metropolises`,
      deciders: `the metropolitan council`,
      owners: `the contractor and the metropolitan council`,
      'audience-name': `the councillor in charge`
    }
  }
};
