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
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
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
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { recognition } from '#knowledge/questions/maintain/recognition.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
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
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { Person } from './person.ts';

/** A software on which an industry stands, kept by an entity that no company owns. */
export const sharedInfrastructure: Person = {
  id: 'shared-infrastructure',
  name: {
    fr: `Passeur`,
    en: `Ferryman`
  },
  who: {
    fr: `Une infrastructure confiée à une association`,
    en: `An infrastructure entrusted to a non-profit`
  },
  story: {
    fr: `Passeur achemine les messages entre les services en ligne de la moitié des hôpitaux et des banques du pays. Il y a six ans, après un rachat manqué, ses douze entreprises utilisatrices ont confié le nom, les droits et les serveurs à une association sans but lucratif, dotée par une fondation. Cent quarante personnes y contribuent, la plupart sur leur temps de travail ; leurs votes élisent le comité technique. Trois salariées consacrent une semaine par mois aux dossiers. Il manque de quoi payer l’audit de sécurité annuel et la traduction. Deux entreprises réclament un siège de droit, parce qu’elles paient davantage.`,
    en: `Ferryman carries the messages between the online services of half of the country’s hospitals and banks. Six years ago, after a takeover that failed, the twelve companies that use it entrusted the name, the rights and the servers to a non-profit association, endowed by a foundation. A hundred and forty people contribute, most of them in working hours; their votes elect the technical committee. Three employees spend a week a month on applications. There is not enough to pay for the yearly security audit and for translation. Two companies demand a seat by right, because they pay more.`
  },
  purpose: {
    fr: `Le logiciel libre qui achemine les messages entre services en ligne, et qui n’appartient à aucun d’eux.`,
    en: `The free software that carries messages between online services, and that belongs to none of them.`
  },
  answers: answersFrom(
    answer(motive, 'share-cost', 'answer-somebody'),
    answer(offerKind, 'seat'),
    answer(maturity, 'infrastructure'),
    answer(resource, 'software'),
    answer(field, 'code'),
    answer(carrier, 'association'),
    answer(danger, 'dispute'),
    answer(agreement, 'board'),
    answer(access, 'living'),
    answer(reuseRights, 'free-traced'),
    answer(contributionChannel, 'public-with-deadline'),
    answer(outsideContributors, 'diverse'),
    answer(roadmapDecision, 'written-rules'),
    answer(capture, 'nothing'),
    answer(continuity, 'relay'),
    answer(transparency, 'discussed'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'abandoned'),
    answer(neighbourWish, 'own'),
    answer(startingPoint, 'co-funded'),
    answer(rights, 'clear'),
    answer(problemReach, 'thousands'),
    answer(users, 'developers', 'companies', 'state'),
    answer(organisations, 'four-plus'),
    answer(communitySize, 'over-hundred'),
    answer(contributiveValue, 'mixed'),
    answer(ownRevenue, 'complementary'),
    answer(sensitiveData, 'none'),
    answer(opponents, 'industry'),
    answer(returnWanted, 'improvements'),
    answer(licence, 'copyleft'),
    answer(workplace, 'public-forge'),
    answer(firstContributions, 'code', 'review', 'translation'),
    answer(firstContributionTime, 'a-day'),
    answer(replyTime, 'two-days'),
    answer(usersProduce, 'yes'),
    answer(usableByOthers, 'documented'),
    answer(closedDependency, 'none'),
    answer(reviewer, 'two-contexts'),
    answer(contributorsOnDuty, 'most'),
    answer(inclusion, 'later'),
    answer(releasePeople, 'three-plus'),
    answer(nameOwner, 'neutral'),
    answer(decisionToday, 'vote'),
    answer(stakeholders, 'contributors', 'companies', 'funders', 'employees'),
    answer(promise, 'written'),
    answer(largestFunder, '30-to-60'),
    answer(mainFunderLeaves, 'slows'),
    answer(recognition, 'role'),
    answer(conflictPath, 'procedure'),
    answer(needs, 'maintenance', 'security', 'translation', 'support'),
    answer(inKindOffers, 'staff-time', 'hosting'),
    answer(generalInterest, 'ruling'),
    answer(wouldSuffer, 'companies', 'state'),
    answer(paidServices, 'training'),
    answer(runway, 'over-eighteen'),
    answer(fundraisingTime, 'over-five'),
    answer(dependenceAccepted, 'low'),
    answer(refusedFunders, 'written'),
    answer(currentIncome, 'gifts', 'fees', 'call'),
    answer(proof, 'study'),
    answer(nextAudience, 'funders', 'companies'),
    answer(pitchTested, 'understood'),
    answer(listed, 'forge', 'press'),
    answer(reuseList, 'public'),
    answer(namePolicy, 'charter'),
    answer(measures, 'yes'),
    answer(ambassadors, 'network'),
    answer(providers, 'several'),
    answer(spreadModel, 'copies')
  ),
  objects: {
    fr: {
      'own-question': `Faut-il un siège de droit pour qui paie davantage ?`,
      thing: `le logiciel Passeur`,
      offer: `la demande des deux entreprises`,
      owners: `l’association et ses douze entreprises`,
      'offer-from': `les deux entreprises`,
      users: `les hôpitaux et les banques`
    },
    en: {
      'own-question': `Should those who pay more have a seat by right?`,
      thing: `the Ferryman software`,
      offer: `the two companies’ demand`,
      owners: `the association and its twelve companies`,
      'offer-from': `the two companies`,
      users: `the hospitals and the banks`
    }
  }
};
