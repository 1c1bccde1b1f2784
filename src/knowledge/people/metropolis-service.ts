import { everythingSaid, said } from '#engine/reason/answer.ts';
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
import { capture } from '#knowledge/questions/qualify/capture.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
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
  answers: everythingSaid(
    said(maturity, 'growth'),
    said(resource, 'software', 'online-service'),
    said(carrier, 'local-authority'),
    said(access, 'on-request'),
    said(reuseRights, 'unwritten'),
    said(contributionChannel, 'private'),
    said(outsideContributors, 'nobody'),
    said(roadmapDecision, 'carrier-silently'),
    said(capture, 'everything'),
    said(continuity, 'from-a-copy'),
    said(transparency, 'internal'),
    said(sharedPower, 'later'),
    said(upkeep, 'lasting'),
    said(neighbour, 'closed'),
    said(startingPoint, 'own-work'),
    said(rights, 'partial'),
    said(problemReach, 'thousands'),
    said(users, 'nonprofits', 'local-authorities'),
    said(organisations, 'two-three'),
    said(contributiveValue, 'mixed'),
    said(sensitiveData, 'personal'),
    said(opponents, 'supplier'),
    said(returnWanted, 'improvements-online'),
    said(workplace, 'internal'),
    said(firstContributions, 'code', 'review', 'field-tests'),
    said(firstContributionTime, 'longer'),
    said(replyTime, 'a-month'),
    said(usersProduce, 'no'),
    said(usableByOthers, 'with-help'),
    said(closedDependency, 'replaceable'),
    said(reviewer, 'peer'),
    said(contributorsOnDuty, 'most'),
    said(inclusion, 'planned'),
    said(releasePeople, 'two'),
    said(nameOwner, 'carrier'),
    said(writtenRules, 'none'),
    said(stakeholders, 'users', 'local-authorities'),
    said(promise, 'written'),
    said(largestFunder, 'over-60'),
    said(mainFunderLeaves, 'stops'),
    said(politicalSupport, 'one-person'),
    said(needs, 'development', 'maintenance', 'hosting', 'security', 'deployment'),
    said(inKindOffers, 'hosting', 'staff-time'),
    said(wouldSuffer, 'local-authorities', 'nonprofits'),
    said(paidServices, 'none'),
    said(runway, 'over-eighteen'),
    said(fundraisingTime, 'one-two'),
    said(dependenceAccepted, 'medium'),
    said(refusedFunders, 'none'),
    said(currentIncome, 'own-budget'),
    said(proof, 'usage-figures'),
    said(nextAudience, 'officials', 'funders'),
    said(pitchTested, 'untested'),
    said(listed, 'nowhere'),
    said(reuseList, 'informal'),
    said(namePolicy, 'unclear'),
    said(measures, 'partly'),
    said(ambassadors, 'one-to-three'),
    said(providers, 'one'),
    said(spreadModel, 'copies')
  )
};
