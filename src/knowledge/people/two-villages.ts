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
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { Person } from './person.ts';

/** Two villages that pay for the same small tool together, and wonder under what roof. */
export const twoVillages: Person = {
  id: 'two-villages',
  name: {
    fr: `La salle des fêtes partagée`,
    en: `The shared village hall`
  },
  who: {
    fr: `Deux secrétaires de mairie, deux villages`,
    en: `Two town clerks, two villages`
  },
  story: {
    fr: `Deux villages voisins de 600 et 900 habitants prêtent leurs salles, leurs tables et leur vidéoprojecteur. Leurs secrétaires ont fait écrire par un prestataire un petit logiciel de réservation, payé à moitié par chaque commune. Le bon de commande ne dit rien des droits. Trois autres villages le demandent. Les maires veulent bien le partager, mais pas payer pour les autres. On leur a parlé d’un groupement d’intérêt public et d’une association. Ils voudraient savoir quoi signer avant le budget de mars.`,
    en: `Two neighbouring villages of 600 and 900 people lend out their halls, tables and projector. Their clerks had a supplier write a small booking tool, half paid by each council. The purchase order says nothing about rights. Three other villages are asking for it. The mayors are willing to share it, but not to pay for the others. Somebody spoke of a public interest grouping, somebody else of an association. They would like to know what to sign before the March budget.`
  },
  purpose: {
    fr: `Un logiciel de réservation des salles et du matériel, partagé entre petites communes.`,
    en: `A tool to book halls and equipment, shared between small councils.`
  },
  answers: answersFrom(
    answer(motive, 'rights', 'share-cost'),
    answer(maturity, 'first-users'),
    answer(resource, 'software'),
    answer(field, 'town'),
    answer(carrier, 'local-authority'),
    answer(danger, 'none'),
    answer(agreement, 'co-authors', 'contractor'),
    answer(access, 'on-request'),
    answer(reuseRights, 'unwritten'),
    answer(contributionChannel, 'private'),
    answer(outsideContributors, 'nobody'),
    answer(roadmapDecision, 'carrier-silently'),
    answer(sharedPower, 'later'),
    answer(capture, 'several-parts'),
    answer(continuity, 'from-a-copy'),
    answer(transparency, 'internal'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'not-searched'),
    answer(startingPoint, 'co-funded'),
    answer(rights, 'unclear'),
    answer(problemReach, 'thousands'),
    answer(users, 'local-authorities'),
    answer(organisations, 'two-three'),
    answer(contributiveValue, 'standalone'),
    answer(sensitiveData, 'personal'),
    answer(opponents, 'nobody'),
    answer(returnWanted, 'none'),
    answer(workplace, 'email'),
    answer(firstContributions, 'field-tests', 'money'),
    answer(firstContributionTime, 'longer'),
    answer(replyTime, 'a-month'),
    answer(usersProduce, 'no'),
    answer(usableByOthers, 'no'),
    answer(closedDependency, 'none'),
    answer(reviewer, 'nobody'),
    answer(contributorsOnDuty, 'some'),
    answer(inclusion, 'later'),
    answer(releasePeople, 'two'),
    answer(nameOwner, 'supplier'),
    answer(writtenRules, 'none'),
    answer(stakeholders, 'local-authorities', 'users'),
    answer(promise, 'nothing'),
    answer(largestFunder, '30-to-60'),
    answer(mainFunderLeaves, 'stops'),
    answer(politicalSupport, 'partly'),
    answer(needs, 'development', 'hosting', 'legal'),
    answer(inKindOffers, 'staff-time'),
    answer(wouldSuffer, 'local-authorities'),
    answer(paidServices, 'none'),
    answer(runway, 'six-to-eighteen'),
    answer(fundraisingTime, 'none'),
    answer(dependenceAccepted, 'medium'),
    answer(refusedFunders, 'none'),
    answer(currentIncome, 'own-budget'),
    answer(proof, 'demo'),
    answer(nextAudience, 'officials', 'village-mayors'),
    answer(pitchTested, 'untested'),
    answer(listed, 'nowhere'),
    answer(reuseList, 'informal'),
    answer(namePolicy, 'unclear'),
    answer(measures, 'no'),
    answer(ambassadors, 'one-to-three'),
    answer(providers, 'one'),
    answer(spreadModel, 'copies')
  ),
  objects: {
    fr: {
      'own-question': `Que signer à plusieurs communes, sans payer pour les autres ?`,
      thing: `le logiciel de réservation`,
      pieces: `réservations`,
      offer: `la demande des trois autres villages`,
      owners: `les deux communes et le prestataire`,
      'decision-date': '2027-03-31',
      'audience-name': `les deux maires`,
      'offer-from': `les trois autres villages`
    },
    en: {
      'own-question': `What should several councils sign, without paying for the others?`,
      thing: `the booking tool`,
      pieces: `bookings`,
      offer: `the request of the three other villages`,
      owners: `the two councils and the supplier`,
      'decision-date': '2027-03-31',
      'audience-name': `the two mayors`,
      'offer-from': `the three other villages`
    }
  }
};
