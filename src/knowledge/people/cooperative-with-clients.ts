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
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { mainFunderLeaves } from '#knowledge/questions/maintain/main-funder-leaves.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
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
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { Person } from './person.ts';

/** A cooperative that lives on the services it sells around its free software. */
export const cooperativeWithClients: Person = {
  id: 'cooperative-with-clients',
  name: {
    fr: `Tournées`,
    en: `Rounds`
  },
  who: {
    fr: `Une coopérative et ses clients`,
    en: `A cooperative and its clients`
  },
  story: {
    fr: `À cinq, elles et ils ont fondé une coopérative autour d’un logiciel libre qui organise les tournées des paniers paysans. Quarante groupements l’utilisent, dont huit chez d’autres hébergeurs ; les abonnements et les formations paient quatre salaires. Le logiciel est sous AGPL, et un forum public répond en deux jours. Mais chaque adaptation vendue à un client éloigne un peu plus sa version du tronc commun, et personne ne paie la reprise du vieux moteur de calcul. Des clients commencent à demander qui décide, et une entreprise de logistique voudrait s’y associer.`,
    en: `Five of them founded a cooperative around a free software that plans the delivery rounds of farm boxes. Forty groups use it, eight of them with other hosts; subscriptions and training pay four salaries. The software is under the AGPL, and a public forum answers within two days. But each adaptation sold to a client takes its version a little further from the common trunk, and nobody pays for rewriting the old routing engine. Clients are beginning to ask who decides, and a logistics company would like to join in.`
  },
  purpose: {
    fr: `Un logiciel libre qui organise les tournées de livraison des producteurs et de leurs groupements.`,
    en: `Free software that plans the delivery rounds of growers and their groups.`
  },
  answers: answersFrom(
    answer(motive, 'share-cost', 'answer-somebody'),
    answer(offerKind, 'use'),
    answer(maturity, 'growth'),
    answer(resource, 'software', 'online-service'),
    answer(field, 'farming'),
    answer(carrier, 'cooperative'),
    answer(danger, 'none'),
    answer(agreement, 'board'),
    answer(access, 'living'),
    answer(reuseRights, 'free-traced'),
    answer(contributionChannel, 'public-with-deadline'),
    answer(outsideContributors, 'several'),
    answer(roadmapDecision, 'carrier-publicly'),
    answer(capture, 'one-part'),
    answer(continuity, 'documented'),
    answer(transparency, 'published'),
    answer(sharedPower, 'later'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'closed'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'clear'),
    answer(problemReach, 'thousands'),
    answer(users, 'nonprofits', 'companies'),
    answer(organisations, 'two-three'),
    answer(communitySize, 'four-to-fifteen'),
    answer(contributiveValue, 'mixed'),
    answer(ownRevenue, 'complementary'),
    answer(sensitiveData, 'pseudonymisable'),
    answer(opponents, 'industry'),
    answer(returnWanted, 'improvements-online'),
    answer(licence, 'copyleft'),
    answer(workplace, 'public-forge'),
    answer(firstContributions, 'code', 'translation', 'field-tests'),
    answer(firstContributionTime, 'a-day'),
    answer(replyTime, 'two-days'),
    answer(usersProduce, 'partly'),
    answer(usableByOthers, 'documented'),
    answer(closedDependency, 'replaceable'),
    answer(reviewer, 'two-contexts'),
    answer(contributorsOnDuty, 'most'),
    answer(inclusion, 'later'),
    answer(releasePeople, 'three-plus'),
    answer(nameOwner, 'carrier'),
    answer(writtenRules, 'written'),
    answer(stakeholders, 'users', 'employees', 'companies'),
    answer(promise, 'written'),
    answer(largestFunder, 'under-30'),
    answer(mainFunderLeaves, 'nothing'),
    answer(recognition, 'name'),
    answer(conflictPath, 'none'),
    answer(needs, 'development', 'maintenance', 'support', 'security'),
    answer(inKindOffers, 'none'),
    answer(wouldSuffer, 'nonprofits', 'companies'),
    answer(paidServices, 'training', 'hosting', 'integration'),
    answer(runway, 'six-to-eighteen'),
    answer(fundraisingTime, 'three-to-five'),
    answer(dependenceAccepted, 'low'),
    answer(refusedFunders, 'written'),
    answer(currentIncome, 'sales', 'fees'),
    answer(proof, 'usage-figures'),
    answer(nextAudience, 'companies', 'contributors'),
    answer(pitchTested, 'understood'),
    answer(listed, 'forge', 'press'),
    answer(reuseList, 'public'),
    answer(namePolicy, 'unclear'),
    answer(measures, 'yes'),
    answer(ambassadors, 'network'),
    answer(providers, 'several'),
    answer(spreadModel, 'federation')
  ),
  objects: {
    fr: {
      'own-question': `Qui paie la reprise du vieux moteur de calcul, et qui décide ?`,
      thing: `le logiciel de tournées`,
      pieces: `paniers`,
      offer: `la demande de l’entreprise de logistique`,
      owners: `les cinq membres de la coopérative`,
      'offer-from': `l’entreprise de logistique`,
      users: `les quarante groupements`
    },
    en: {
      'own-question': `Who pays for rewriting the old routing engine, and who decides?`,
      thing: `the rounds software`,
      pieces: `baskets`,
      offer: `the logistics company’s request`,
      owners: `the cooperative’s five members`,
      'offer-from': `the logistics company`,
      users: `the forty groups`
    }
  }
};
