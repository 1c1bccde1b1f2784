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
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
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
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { mainFunderLeaves } from '#knowledge/questions/maintain/main-funder-leaves.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
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
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { Person } from './person.ts';

/** A federation whose ministry asks it for a commons, and which lives in part on the tool. */
export const holidayCamps: Person = {
  id: 'holiday-camps',
  name: {
    fr: `Registre des colos`,
    en: `Camp register`
  },
  who: {
    fr: `Une fédération à qui son ministère demande un commun`,
    en: `A federation told by its ministry to make a commons`
  },
  story: {
    fr: `Deux cents associations de colonies de vacances vérifient leurs équipes avec le Registre des colos : diplômes, effectifs, allergies des enfants. Un prestataire l’a développé pour leur fédération, qui le leur loue 60 € par mois, un cinquième de son budget. Le ministère en apporte la moitié. Sa nouvelle convention exige « un commun numérique » au 30 juin, sans autre précision. Malika, déléguée générale, a demandé ce que cela voulait dire ; on lui a répondu de regarder en ligne. Le bureau craint de donner l’outil aux fédérations rivales, et le prestataire ne répond plus.`,
    en: `Two hundred holiday camp associations check their teams with the Camp register: diplomas, numbers, children’s allergies. A contractor developed it for their federation, which rents it to them for €60 a month, a fifth of its budget. The ministry brings half. Its new agreement demands “a digital commons” by 30 June, and says no more. Malika, the chief executive, asked what that meant; she was told to look online. The board fears giving the tool away to rival federations, and the contractor has stopped answering.`
  },
  purpose: {
    fr: `L’outil qui vérifie l’encadrement des colonies de vacances, avant et pendant le séjour.`,
    en: `The tool that checks the staffing of holiday camps, before and during the stay.`
  },
  answers: answersFrom(
    answer(motive, 'told-to', 'verdict'),
    answer(maturity, 'growth'),
    answer(resource, 'software', 'online-service'),
    answer(field, 'solidarity'),
    answer(carrier, 'association'),
    answer(danger, 'money-ends'),
    answer(agreement, 'contractor', 'board', 'funder'),
    answer(access, 'on-request'),
    answer(reuseRights, 'unwritten'),
    answer(contributionChannel, 'private'),
    answer(outsideContributors, 'nobody'),
    answer(roadmapDecision, 'carrier-silently'),
    answer(capture, 'several-parts'),
    answer(continuity, 'from-a-copy'),
    answer(transparency, 'internal'),
    answer(sharedPower, 'no'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'closed'),
    answer(startingPoint, 'contractor'),
    answer(rights, 'unclear'),
    answer(problemReach, 'four-to-twenty'),
    answer(users, 'nonprofits'),
    answer(organisations, 'one'),
    answer(contributiveValue, 'standalone'),
    answer(ownRevenue, 'complementary'),
    answer(sensitiveData, 'personal'),
    answer(opponents, 'supplier'),
    answer(returnWanted, 'money'),
    answer(workplace, 'internal'),
    answer(firstContributions, 'review', 'money'),
    answer(firstContributionTime, 'dont-know'),
    answer(replyTime, 'a-week'),
    answer(usersProduce, 'no'),
    answer(usableByOthers, 'documented'),
    answer(closedDependency, 'dont-know'),
    answer(reviewer, 'nobody'),
    answer(inclusion, 'no'),
    answer(releasePeople, 'nobody'),
    answer(nameOwner, 'supplier'),
    answer(writtenRules, 'none'),
    answer(stakeholders, 'users', 'funders', 'members'),
    answer(promise, 'written'),
    answer(largestFunder, '30-to-60'),
    answer(mainFunderLeaves, 'slows'),
    answer(needs, 'legal', 'development', 'hosting'),
    answer(inKindOffers, 'legal-help'),
    answer(generalInterest, 'likely'),
    answer(wouldSuffer, 'nonprofits'),
    answer(paidServices, 'training', 'hosting'),
    answer(runway, 'six-to-eighteen'),
    answer(fundraisingTime, 'one-two'),
    answer(dependenceAccepted, 'medium'),
    answer(refusedFunders, 'none'),
    answer(currentIncome, 'grant', 'sales', 'fees'),
    answer(proof, 'usage-figures'),
    answer(nextAudience, 'funders'),
    answer(pitchTested, 'understood'),
    answer(listed, 'nowhere'),
    answer(reuseList, 'public'),
    answer(namePolicy, 'forbidden'),
    answer(measures, 'yes'),
    answer(ambassadors, 'network'),
    answer(providers, 'one'),
    answer(spreadModel, 'central')
  ),
  objects: {
    fr: {
      'own-question': `Que veut dire le ministère par « un commun », et jusqu’où sommes-nous obligés d’aller ?`,
      thing: `le registre des colos`,
      pieces: `séjours`,
      offer: `la nouvelle convention du ministère`,
      ending: `la subvention du ministère`,
      'ending-date': '2027-06-30',
      deciders: `le bureau de la fédération`,
      owners: `le prestataire et le bureau de la fédération`,
      'audience-name': `la personne qui suit la convention au ministère`,
      users: `les deux cents associations`
    },
    en: {
      'own-question': `What does the ministry mean by “a commons”, and how far do we have to go?`,
      thing: `the camp register`,
      pieces: `camps`,
      offer: `the ministry’s new agreement`,
      ending: `the ministry’s grant`,
      'ending-date': '2027-06-30',
      deciders: `the federation’s board`,
      owners: `the contractor and the federation’s board`,
      'audience-name': `the ministry’s officer in charge of the agreement`,
      users: `the two hundred associations`
    }
  }
};
