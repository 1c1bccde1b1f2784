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
import { communitySize } from '#knowledge/questions/identify/community-size.ts';
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
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
import { decisionToday } from '#knowledge/questions/maintain/decision-today.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { mainFunderLeaves } from '#knowledge/questions/maintain/main-funder-leaves.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { recognition } from '#knowledge/questions/maintain/recognition.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { firstContributionTime } from '#knowledge/questions/produce/first-contribution-time.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { inclusion } from '#knowledge/questions/produce/inclusion.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
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
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { Person } from './person.ts';

/** An overseas association whose grants come late and whose promise is kept by boatmen. */
export const riverBoatmen: Person = {
  id: 'river-boatmen',
  name: {
    fr: `Les sauts du fleuve`,
    en: `River rapids`
  },
  who: {
    fr: `Une association d’outre-mer`,
    en: `An overseas association`
  },
  story: {
    fr: `Sur le fleuve qui borde l’ouest de la Guyane, l’école, la pharmacie et l’essence arrivent en pirogue. Une association de Maripasoula tient la carte des sauts : la hauteur de l’eau, les passages ouverts, les troncs. Trente piroguiers l’annoncent chaque matin au téléphone, en cinq langues, et reçoivent un forfait en échange. Le dispensaire, deux communes et le parc décident avec eux, assis sous le carbet, jusqu’à l’accord de tous. La subvention couvre la moitié du budget, mais tombe avec huit mois de retard. Le site appartient encore à l’agence web de Cayenne qui l’a fait, et l’association a promis par écrit un bulletin quotidien.`,
    en: `On the river along the west of French Guiana, school, medicine and petrol arrive by canoe. An association in Maripasoula keeps the map of the rapids: the height of the water, the open passages, the tree trunks. Thirty boatmen report it every morning by telephone, in five languages, and get a phone plan in return. The clinic, two municipalities and the park decide with them, seated under the shelter, until all agree. The grant covers half of the budget but arrives eight months late. The site still belongs to the web agency in Cayenne that made it, and the association has promised a daily bulletin in writing.`
  },
  purpose: {
    fr: `La carte quotidienne des sauts du fleuve, tenue par les personnes qui le remontent.`,
    en: `The daily map of the river’s rapids, kept by the people who travel it.`
  },
  answers: answersFrom(
    answer(motive, 'rights', 'share-cost'),
    answer(maturity, 'growth'),
    answer(resource, 'data', 'online-service'),
    answer(field, 'maps'),
    answer(carrier, 'association'),
    answer(danger, 'money-ends'),
    answer(agreement, 'contractor', 'board'),
    answer(access, 'living'),
    answer(reuseRights, 'free'),
    answer(contributionChannel, 'public-with-deadline'),
    answer(outsideContributors, 'diverse'),
    answer(roadmapDecision, 'group-with-outsiders'),
    answer(capture, 'one-part'),
    answer(continuity, 'documented'),
    answer(transparency, 'published'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'none'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'clear'),
    answer(problemReach, 'four-to-twenty'),
    answer(users, 'public', 'local-authorities', 'nonprofits'),
    answer(organisations, 'four-plus'),
    answer(communitySize, 'sixteen-to-hundred'),
    answer(contributiveValue, 'contributive'),
    answer(ownRevenue, 'none'),
    answer(sensitiveData, 'none'),
    answer(opponents, 'nobody'),
    answer(returnWanted, 'credit'),
    answer(licence, 'permissive'),
    answer(workplace, 'internal'),
    answer(firstContributions, 'data', 'translation', 'network'),
    answer(firstContributionTime, 'under-an-hour'),
    answer(replyTime, 'two-days'),
    answer(usersProduce, 'yes'),
    answer(usableByOthers, 'documented'),
    answer(closedDependency, 'replaceable'),
    answer(reviewer, 'peer'),
    answer(contributorsOnDuty, 'some'),
    answer(inclusion, 'planned'),
    answer(releasePeople, 'two'),
    answer(nameOwner, 'supplier'),
    answer(decisionToday, 'discussion'),
    answer(writtenRules, 'written'),
    answer(stakeholders, 'users', 'contributors', 'local-authorities'),
    answer(promise, 'written'),
    answer(largestFunder, '30-to-60'),
    answer(mainFunderLeaves, 'slows'),
    answer(recognition, 'pay'),
    answer(conflictPath, 'mediator'),
    answer(politicalSupport, 'no'),
    answer(needs, 'animation', 'hosting', 'translation', 'training', 'cash'),
    answer(inKindOffers, 'premises', 'staff-time'),
    answer(generalInterest, 'likely'),
    answer(wouldSuffer, 'public', 'local-authorities'),
    answer(paidServices, 'training'),
    answer(runway, 'three-to-six'),
    answer(fundraisingTime, 'three-to-five'),
    answer(dependenceAccepted, 'medium'),
    answer(refusedFunders, 'written'),
    answer(currentIncome, 'grant', 'fees'),
    answer(proof, 'usage-figures'),
    answer(nextAudience, 'officials', 'funders', 'public'),
    answer(pitchTested, 'understood'),
    answer(listed, 'press'),
    answer(reuseList, 'public'),
    answer(namePolicy, 'unclear'),
    answer(measures, 'yes'),
    answer(ambassadors, 'network'),
    answer(providers, 'one'),
    answer(spreadModel, 'central')
  ),
  objects: {
    fr: {
      'own-question': `Comment tenir le bulletin quotidien quand la subvention arrive huit mois trop tard ?`,
      thing: `la carte des sauts`,
      pieces: `sauts`,
      ending: `la trésorerie`,
      owners: `l’agence web de Cayenne, le dispensaire, les deux communes et le parc`,
      'certain-money': `une subvention pour la moitié du budget`
    },
    en: {
      'own-question': `How do we keep up the daily bulletin when the grant arrives eight months late?`,
      thing: `the map of the rapids`,
      pieces: `rapids`,
      ending: `the cash in hand`,
      owners: `the web agency in Cayenne, the clinic, the two municipalities and the park`,
      'certain-money': `a grant for half of the budget`
    }
  }
};
