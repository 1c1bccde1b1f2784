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

/** Libraries that could join a living program instead of opening their own. */
export const libraryNetwork: Person = {
  id: 'library-network',
  name: {
    fr: `Navette`,
    en: `Shuttle`
  },
  who: {
    fr: `Un réseau de bibliothèques et son catalogue maison`,
    en: `A library network and its home-made catalogue`
  },
  story: {
    fr: `Onze bibliothèques d’une communauté de communes prêtent avec Navette, un catalogue que Mireille a écrit il y a douze ans. Elle prend sa retraite fin juin, et personne d’autre n’a jamais ouvert le code. Solène, qui dirige le réseau, voulait publier Navette pour trouver de l’aide. Un stagiaire lui a montré Koha : libre, vivant, il fait presque tout, sauf la tournée du bibliobus. Le vice-président à la culture tient à « notre logiciel », deux bibliothécaires refusent de changer, et la reprise des fichiers de lecteurs fait peur. Aucun budget n’est voté.`,
    en: `Eleven libraries of a group of municipalities lend with Shuttle, a catalogue that Mireille wrote twelve years ago. She retires at the end of June, and nobody else has ever opened the code. Solène, who heads the network, wanted to publish Shuttle to find help. A trainee showed her Koha: free, alive, it does nearly everything except the rounds of the mobile library. The councillor for culture is fond of “our software”, two librarians refuse to change, and moving the readers’ files is frightening. No budget has been voted.`
  },
  purpose: {
    fr: `Le catalogue et le prêt des onze bibliothèques, avec la tournée du bibliobus.`,
    en: `The catalogue and lending of eleven libraries, with the rounds of the mobile library.`
  },
  answers: answersFrom(
    answer(motive, 'join-or-build', 'convince'),
    answer(maturity, 'first-users'),
    answer(resource, 'software'),
    answer(field, 'culture'),
    answer(carrier, 'local-authority'),
    answer(danger, 'person-leaves'),
    answer(agreement, 'employer', 'board'),
    answer(access, 'none'),
    answer(reuseRights, 'unwritten'),
    answer(contributionChannel, 'private'),
    answer(outsideContributors, 'nobody'),
    answer(roadmapDecision, 'carrier-silently'),
    answer(capture, 'everything'),
    answer(continuity, 'all-stops'),
    answer(transparency, 'internal'),
    answer(sharedPower, 'now'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'alive'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'clear'),
    answer(problemReach, 'thousands'),
    answer(users, 'public', 'local-authorities'),
    answer(organisations, 'four-plus'),
    answer(contributiveValue, 'standalone'),
    answer(sensitiveData, 'personal'),
    answer(opponents, 'hierarchy'),
    answer(returnWanted, 'none'),
    answer(workplace, 'internal'),
    answer(firstContributions, 'code', 'field-tests', 'money'),
    answer(firstContributionTime, 'longer'),
    answer(replyTime, 'no-promise'),
    answer(usersProduce, 'no'),
    answer(usableByOthers, 'no'),
    answer(closedDependency, 'replaceable'),
    answer(reviewer, 'nobody'),
    answer(contributorsOnDuty, 'most'),
    answer(inclusion, 'later'),
    answer(releasePeople, 'one'),
    answer(nameOwner, 'carrier'),
    answer(writtenRules, 'none'),
    answer(stakeholders, 'users', 'local-authorities'),
    answer(promise, 'best-effort'),
    answer(largestFunder, 'over-60'),
    answer(mainFunderLeaves, 'stops'),
    answer(politicalSupport, 'one-person'),
    answer(needs, 'deployment', 'training'),
    answer(inKindOffers, 'staff-time'),
    answer(wouldSuffer, 'local-authorities', 'public'),
    answer(paidServices, 'none'),
    answer(runway, 'six-to-eighteen'),
    answer(fundraisingTime, 'none'),
    answer(dependenceAccepted, 'high-for-a-time'),
    answer(refusedFunders, 'none'),
    answer(currentIncome, 'own-budget'),
    answer(proof, 'demo'),
    answer(nextAudience, 'officials'),
    answer(pitchTested, 'not-understood'),
    answer(listed, 'nowhere'),
    answer(reuseList, 'informal'),
    answer(namePolicy, 'unclear'),
    answer(measures, 'partly'),
    answer(ambassadors, 'one-to-three'),
    answer(providers, 'none'),
    answer(spreadModel, 'federation')
  ),
  objects: {
    fr: {
      'own-question': `Faut-il publier notre catalogue, ou passer à Koha avant que Mireille parte ?`,
      thing: `le catalogue Navette`,
      extent: `onze bibliothèques`,
      ending: `le travail de Mireille`,
      'ending-date': '2027-06-30',
      owners: `le vice-président à la culture et la communauté de communes`,
      'neighbour-name': `Koha`,
      'audience-name': `le vice-président à la culture`
    },
    en: {
      'own-question': `Should we publish our catalogue, or move to Koha before Mireille leaves?`,
      thing: `the Shuttle catalogue`,
      extent: `eleven libraries`,
      ending: `Mireille’s work`,
      'ending-date': '2027-06-30',
      owners: `the councillor for culture and the group of municipalities`,
      'neighbour-name': `Koha`,
      'audience-name': `the councillor for culture`
    }
  }
};
