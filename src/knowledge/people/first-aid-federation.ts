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

/** A federation whose delegates decide, and whose founding supplier holds every key. */
export const firstAidFederation: Person = {
  id: 'first-aid-federation',
  name: {
    fr: `Les postes de secours`,
    en: `First-aid posts`
  },
  who: {
    fr: `Une fédération de secouristes bénévoles`,
    en: `A federation of volunteer first-aiders`
  },
  story: {
    fr: `Une fédération de secouristes partage un logiciel libre qui répartit les équipes sur les fêtes et les matchs. Trois sections départementales l’ont commandé à trois prestataires, par trois contrats qui ne disent pas la même chose des droits. Chaque mois, sept personnes déléguées par les sections choisissent la suite, avec deux communes qui s’en servent. Des bénévoles écrivent le mode d’emploi et corrigent les horaires. Mais le premier prestataire a gardé le nom, le dépôt, l’hébergement et les comptes. Il vient d’être racheté. La fédération veut continuer, et savoir ce qui lui appartient.`,
    en: `A federation of first-aiders shares free software that sends teams to fairs and matches. Three county branches ordered it from three suppliers, under three contracts that do not say the same about rights. Every month seven delegates of the branches choose what comes next, with two towns that use it. Volunteers write the manual and correct the shifts. But the first supplier kept the name, the repository, the hosting and the accounts. It has just been bought. The federation wants to carry on, and to know what belongs to it.`
  },
  purpose: {
    fr: `Le logiciel qui répartit les équipes de secours bénévoles sur les événements.`,
    en: `The software that sends teams of volunteer first-aiders to events.`
  },
  answers: answersFrom(
    answer(motive, 'rights'),
    answer(maturity, 'growth'),
    answer(resource, 'software'),
    answer(field, 'solidarity'),
    answer(carrier, 'association'),
    answer(danger, 'place-closes'),
    answer(agreement, 'co-authors', 'contractor', 'board'),
    answer(access, 'living'),
    answer(reuseRights, 'free'),
    answer(contributionChannel, 'public'),
    answer(outsideContributors, 'several'),
    answer(roadmapDecision, 'group-with-outsiders'),
    answer(capture, 'everything'),
    answer(continuity, 'from-a-copy'),
    answer(transparency, 'internal'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'none'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'partial'),
    answer(problemReach, 'four-to-twenty'),
    answer(users, 'nonprofits', 'local-authorities'),
    answer(organisations, 'four-plus'),
    answer(communitySize, 'four-to-fifteen'),
    answer(contributiveValue, 'contributive'),
    answer(ownRevenue, 'none'),
    answer(sensitiveData, 'none'),
    answer(opponents, 'nobody'),
    answer(returnWanted, 'improvements'),
    answer(licence, 'copyleft'),
    answer(workplace, 'public-forge'),
    answer(firstContributions, 'review', 'field-tests'),
    answer(firstContributionTime, 'under-an-hour'),
    answer(replyTime, 'two-days'),
    answer(usersProduce, 'yes'),
    answer(usableByOthers, 'documented'),
    answer(closedDependency, 'none'),
    answer(reviewer, 'peer'),
    answer(contributorsOnDuty, 'some'),
    answer(inclusion, 'planned'),
    answer(releasePeople, 'one'),
    answer(nameOwner, 'supplier'),
    answer(decisionToday, 'discussion'),
    answer(writtenRules, 'written'),
    answer(stakeholders, 'users', 'contributors', 'local-authorities', 'members'),
    answer(promise, 'best-effort'),
    answer(largestFunder, '30-to-60'),
    answer(mainFunderLeaves, 'slows'),
    answer(recognition, 'name'),
    answer(conflictPath, 'mediator'),
    answer(politicalSupport, 'no'),
    answer(needs, 'development', 'hosting', 'legal'),
    answer(inKindOffers, 'none'),
    answer(generalInterest, 'likely'),
    answer(wouldSuffer, 'nonprofits'),
    answer(paidServices, 'none'),
    answer(runway, 'over-eighteen'),
    answer(fundraisingTime, 'three-to-five'),
    answer(dependenceAccepted, 'medium'),
    answer(refusedFunders, 'written'),
    answer(currentIncome, 'fees'),
    answer(proof, 'known-witness'),
    answer(nextAudience, 'funders', 'board', 'federation'),
    answer(pitchTested, 'understood'),
    answer(listed, 'forge'),
    answer(reuseList, 'public'),
    answer(namePolicy, 'unclear'),
    answer(measures, 'no'),
    answer(ambassadors, 'one-to-three'),
    answer(providers, 'several'),
    answer(spreadModel, 'central')
  ),
  objects: {
    fr: {
      'own-question': `Qu’est-ce qui est à nous, maintenant que le prestataire est racheté ?`,
      thing: `le logiciel des postes de secours`,
      pieces: `postes de secours`,
      ending: `l’hébergement chez le premier prestataire`,
      deciders: `les trois sections`,
      owners: `les trois prestataires et les trois sections`
    },
    en: {
      'own-question': `What belongs to us, now that the supplier has been bought?`,
      thing: `the first-aid posts software`,
      pieces: `first-aid posts`,
      ending: `the hosting with the first supplier`,
      deciders: `the three branches`,
      owners: `the three suppliers and the three branches`
    }
  }
};
