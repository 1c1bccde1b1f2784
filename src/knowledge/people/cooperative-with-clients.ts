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
  answers: everythingSaid(
    said(maturity, 'growth'),
    said(resource, 'software', 'online-service'),
    said(carrier, 'cooperative'),
    said(access, 'living'),
    said(reuseRights, 'free-traced'),
    said(contributionChannel, 'public-with-deadline'),
    said(outsideContributors, 'several'),
    said(roadmapDecision, 'carrier-publicly'),
    said(capture, 'one-part'),
    said(continuity, 'documented'),
    said(transparency, 'published'),
    said(sharedPower, 'later'),
    said(upkeep, 'lasting'),
    said(neighbour, 'closed'),
    said(startingPoint, 'own-work'),
    said(rights, 'clear'),
    said(problemReach, 'thousands'),
    said(users, 'nonprofits', 'companies'),
    said(organisations, 'two-three'),
    said(communitySize, 'four-to-fifteen'),
    said(contributiveValue, 'mixed'),
    said(ownRevenue, 'complementary'),
    said(sensitiveData, 'pseudonymisable'),
    said(opponents, 'industry'),
    said(returnWanted, 'improvements-online'),
    said(licence, 'copyleft'),
    said(workplace, 'public-forge'),
    said(firstContributions, 'code', 'translation', 'field-tests'),
    said(firstContributionTime, 'a-day'),
    said(replyTime, 'two-days'),
    said(usersProduce, 'partly'),
    said(usableByOthers, 'documented'),
    said(closedDependency, 'replaceable'),
    said(reviewer, 'two-contexts'),
    said(contributorsOnDuty, 'most'),
    said(inclusion, 'later'),
    said(releasePeople, 'three-plus'),
    said(nameOwner, 'carrier'),
    said(writtenRules, 'written'),
    said(stakeholders, 'users', 'employees', 'companies'),
    said(promise, 'written'),
    said(largestFunder, 'under-30'),
    said(mainFunderLeaves, 'nothing'),
    said(recognition, 'name'),
    said(conflictPath, 'none'),
    said(needs, 'development', 'maintenance', 'support', 'security'),
    said(inKindOffers, 'none'),
    said(wouldSuffer, 'nonprofits', 'companies'),
    said(paidServices, 'training', 'hosting', 'integration'),
    said(runway, 'six-to-eighteen'),
    said(fundraisingTime, 'three-to-five'),
    said(dependenceAccepted, 'low'),
    said(refusedFunders, 'written'),
    said(currentIncome, 'sales', 'fees'),
    said(proof, 'usage-figures'),
    said(nextAudience, 'companies', 'contributors'),
    said(pitchTested, 'understood'),
    said(listed, 'forge', 'press'),
    said(reuseList, 'public'),
    said(namePolicy, 'unclear'),
    said(measures, 'yes'),
    said(ambassadors, 'network'),
    said(providers, 'several'),
    said(spreadModel, 'federation')
  )
};
