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

/** An association that keeps an exchange format, with rules that its members wrote. */
export const standardsBody: Person = {
  id: 'standards-body',
  name: {
    fr: `Format minibus`,
    en: `Minibus format`
  },
  who: {
    fr: `L’association qui tient un format`,
    en: `The association that keeps a format`
  },
  story: {
    fr: `Une association de trente-huit membres tient le format qui décrit les transports à la demande : lignes virtuelles, horaires, accessibilité, réservation. Des régions, des transporteurs et des éditeurs y siègent en trois collèges, et un comité élu tranche les propositions publiées. Neuf logiciels le lisent, et deux pays voisins l’ont repris. Chaque contribution est tracée, le nom appartient à l’association, et aucun membre ne paie plus d’un dixième du budget. Reste à convaincre : hors du métier, personne ne comprend à quoi sert un format. Des éditeurs se disent conformes sans l’être, et l’unique salariée passe ses journées à le vérifier.`,
    en: `An association of thirty-eight members keeps the format that describes on-demand transport: virtual lines, timetables, accessibility, booking. Regions, carriers and publishers sit in three colleges, and an elected committee settles proposals in public. Nine programs read it, and two neighbouring countries have taken it up. Each contribution is traced, the name belongs to the association, and no member pays more than a tenth of the budget. People still have to be convinced: outside the trade, nobody understands what a format is for. Publishers claim to conform when they do not, and the only employee spends her days checking.`
  },
  purpose: {
    fr: `Le format d’échange des transports à la demande, écrit par celles et ceux qui s’en servent.`,
    en: `The exchange format for on-demand transport, written by those who use it.`
  },
  answers: answersFrom(
    answer(motive, 'convince'),
    answer(maturity, 'infrastructure'),
    answer(resource, 'standard'),
    answer(field, 'transport'),
    answer(carrier, 'association'),
    answer(danger, 'none'),
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
    answer(neighbour, 'none'),
    answer(startingPoint, 'co-funded'),
    answer(rights, 'clear'),
    answer(problemReach, 'thousands'),
    answer(users, 'companies', 'local-authorities', 'developers'),
    answer(organisations, 'four-plus'),
    answer(communitySize, 'sixteen-to-hundred'),
    answer(contributiveValue, 'contributive'),
    answer(ownRevenue, 'none'),
    answer(sensitiveData, 'none'),
    answer(opponents, 'supplier'),
    answer(returnWanted, 'credit'),
    answer(licence, 'permissive'),
    answer(workplace, 'public-forge'),
    answer(firstContributions, 'review', 'field-tests', 'code'),
    answer(firstContributionTime, 'a-day'),
    answer(replyTime, 'a-week'),
    answer(usersProduce, 'yes'),
    answer(usableByOthers, 'documented'),
    answer(reviewer, 'two-contexts'),
    answer(contributorsOnDuty, 'most'),
    answer(inclusion, 'planned'),
    answer(releasePeople, 'three-plus'),
    answer(nameOwner, 'neutral'),
    answer(decisionToday, 'committee'),
    answer(stakeholders, 'users', 'contributors', 'local-authorities', 'companies'),
    answer(promise, 'written'),
    answer(largestFunder, 'under-30'),
    answer(mainFunderLeaves, 'nothing'),
    answer(recognition, 'role'),
    answer(conflictPath, 'procedure'),
    answer(politicalSupport, 'no'),
    answer(needs, 'maintenance', 'animation', 'livelihood', 'translation'),
    answer(inKindOffers, 'staff-time', 'translation'),
    answer(generalInterest, 'no'),
    answer(wouldSuffer, 'companies', 'local-authorities'),
    answer(paidServices, 'certification', 'training'),
    answer(runway, 'over-eighteen'),
    answer(fundraisingTime, 'one-two'),
    answer(dependenceAccepted, 'low'),
    answer(refusedFunders, 'written'),
    answer(currentIncome, 'fees'),
    answer(proof, 'known-witness'),
    answer(nextAudience, 'officials', 'companies'),
    answer(pitchTested, 'not-understood'),
    answer(listed, 'forge', 'catalogue'),
    answer(reuseList, 'public'),
    answer(namePolicy, 'charter'),
    answer(measures, 'yes'),
    answer(ambassadors, 'network'),
    answer(providers, 'several'),
    answer(spreadModel, 'federation')
  ),
  objects: {
    fr: {
      'own-question': `Comment faire comprendre à quoi sert un format, et qui s’y conforme vraiment ?`,
      thing: `le format`,
      pieces: `champs`,
      owners: `le comité élu et les trois collèges`,
      users: `les régions, les transporteurs et les éditeurs`,
      'audience-name': `une élue d’une région membre`,
      'certain-money': `les cotisations des trente-huit membres`
    },
    en: {
      'own-question': `How do we make people understand what a format is for, and who really conforms to it?`,
      thing: `the format`,
      pieces: `fields`,
      owners: `the elected committee and the three colleges`,
      users: `the regions, the carriers and the publishers`,
      'audience-name': `a councillor of a member region`,
      'certain-money': `the fees of the thirty-eight members`
    }
  }
};
