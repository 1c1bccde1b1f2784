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
import { recipient } from '#knowledge/questions/finance/recipient.ts';
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
import { clearedParts } from '#knowledge/questions/identify/cleared-parts.ts';
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
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { firstContributionTime } from '#knowledge/questions/produce/first-contribution-time.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { inclusion } from '#knowledge/questions/produce/inclusion.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { replyTime } from '#knowledge/questions/produce/reply-time.ts';
import { returnExceptions } from '#knowledge/questions/produce/return-exceptions.ts';
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

/** Makers who share the plans of an object, and sell a few kits. */
export const fablabMakers: Person = {
  id: 'fablab-makers',
  name: {
    fr: `Roue tout chemin`,
    en: `All-path wheel`
  },
  who: {
    fr: `Des bénévoles d’un atelier de fabrication`,
    en: `Volunteers of a makerspace`
  },
  story: {
    fr: `Dans l’atelier de fabrication d’une ville moyenne, cinq bénévoles ont repris les plans abandonnés d’une roue avant qui permet aux fauteuils roulants de sortir du bitume. Huit roues sont en service, construites par leurs futurs usagers et une ergothérapeute. Le prix gagné l’an dernier est dépensé, en moules et en pièces. Deux membres ont créé une petite entreprise pour vendre des kits ; les trois autres craignent que tout finisse là-dedans. Personne ne sait si un fabricant pourrait reprendre la roue, ni qui répondrait d’un accident. L’atelier prête ses machines le mardi.`,
    en: `In the makerspace of a middling town, five volunteers have taken up the abandoned plans of a front wheel that lets wheelchairs leave the tarmac. Eight wheels are in service, built by their future users and an occupational therapist. Last year’s prize has been spent on moulds and parts. Two members have set up a small company to sell kits; the three others fear that everything will end up there. Nobody knows whether a manufacturer could take up the wheel, or who would answer for an accident. The makerspace lends its machines on Tuesdays.`
  },
  purpose: {
    fr: `Les plans d’une roue tout chemin pour fauteuil roulant, que chacun peut fabriquer et améliorer.`,
    en: `The plans of an all-path wheel for wheelchairs, which anybody can build and improve.`
  },
  answers: answersFrom(
    answer(motive, 'rights'),
    answer(maturity, 'first-users'),
    answer(resource, 'hardware', 'content'),
    answer(field, 'making'),
    answer(carrier, 'informal-group'),
    answer(danger, 'may-hurt', 'money-ends', 'dispute'),
    answer(agreement, 'co-authors', 'source-owner'),
    answer(access, 'living'),
    answer(reuseRights, 'free'),
    answer(contributionChannel, 'public'),
    answer(outsideContributors, 'diverse'),
    answer(roadmapDecision, 'carrier-publicly'),
    answer(capture, 'one-part'),
    answer(continuity, 'from-a-copy'),
    answer(transparency, 'none'),
    answer(sharedPower, 'now'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'abandoned'),
    answer(neighbourWish, 'take-over'),
    answer(startingPoint, 'fork'),
    answer(rights, 'partial'),
    answer(clearedParts, 'content'),
    answer(problemReach, 'dont-know'),
    answer(users, 'public', 'nonprofits'),
    answer(organisations, 'two-three'),
    answer(communitySize, 'four-to-fifteen'),
    answer(contributiveValue, 'mixed'),
    answer(ownRevenue, 'none'),
    answer(sensitiveData, 'none'),
    answer(opponents, 'members'),
    answer(returnWanted, 'improvements'),
    answer(returnExceptions, 'same-for-all'),
    answer(licence, 'copyleft'),
    answer(workplace, 'open-wiki'),
    answer(firstContributions, 'field-tests', 'translation', 'mediation'),
    answer(firstContributionTime, 'longer'),
    answer(replyTime, 'a-month'),
    answer(usersProduce, 'yes'),
    answer(usableByOthers, 'with-help'),
    answer(closedDependency, 'replaceable'),
    answer(reviewer, 'peer'),
    answer(contributorsOnDuty, 'some'),
    answer(inclusion, 'planned'),
    answer(releasePeople, 'two'),
    answer(nameOwner, 'dont-know'),
    answer(writtenRules, 'none'),
    answer(stakeholders, 'users', 'contributors', 'companies'),
    answer(promise, 'nothing'),
    answer(largestFunder, 'over-60'),
    answer(mainFunderLeaves, 'slows'),
    answer(recognition, 'name'),
    answer(conflictPath, 'none'),
    answer(decisionToday, 'discussion'),
    answer(needs, 'development', 'security', 'communication'),
    answer(inKindOffers, 'premises', 'staff-time'),
    answer(recipient, 'company'),
    answer(generalInterest, 'dont-know'),
    answer(wouldSuffer, 'nobody'),
    answer(paidServices, 'training'),
    answer(runway, 'three-to-six'),
    answer(fundraisingTime, 'one-two'),
    answer(dependenceAccepted, 'medium'),
    answer(refusedFunders, 'none'),
    answer(currentIncome, 'none'),
    answer(proof, 'demo'),
    answer(nextAudience, 'public', 'companies', 'contributors'),
    answer(pitchTested, 'understood'),
    answer(listed, 'press'),
    answer(reuseList, 'informal'),
    answer(namePolicy, 'unclear'),
    answer(measures, 'no'),
    answer(ambassadors, 'one-to-three'),
    answer(providers, 'dont-know'),
    answer(spreadModel, 'copies')
  ),
  objects: {
    fr: {
      'own-question': `Comment laisser vendre des kits sans que la roue finisse dans l’entreprise ?`,
      thing: `la roue tout chemin`,
      pieces: `plans`,
      ending: `l’argent du prix`,
      owners: `les cinq bénévoles`
    },
    en: {
      'own-question': `How do we let kits be sold without the wheel ending up in the company?`,
      thing: `the all-path wheel`,
      pieces: `plans`,
      ending: `the prize money`,
      owners: `the five volunteers`
    }
  }
};
