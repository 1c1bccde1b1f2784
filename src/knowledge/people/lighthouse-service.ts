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
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
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
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { Person } from './person.ts';

/** A State service whose open data others depend on, and which keeps the decision. */
export const lighthouseService: Person = {
  id: 'lighthouse-service',
  name: {
    fr: `Balises`,
    en: `Beacons`
  },
  who: {
    fr: `Un service de l’État, seul responsable`,
    en: `A State service that alone is answerable`
  },
  story: {
    fr: `Le service des phares tient la liste des feux, des bouées et des balises du littoral. Depuis huit ans elle est publiée chaque nuit, sous licence ouverte, et les cartes des plaisanciers, des ports et des secours en dépendent. Plaisanciers et pêcheurs signalent une bouée partie à la dérive ; on leur répond dans la semaine. Cinq pays voisins publient la leur dans le même format et voudraient n’en faire qu’une, avec une structure à eux. Le service ne peut pas partager la décision : il répond de la sécurité en mer. Une autre administration prépare pourtant un site concurrent.`,
    en: `The lighthouse service keeps the list of the lights, buoys and beacons of the coast. For eight years it has been published every night, under an open licence, and the charts of yachts, ports and rescuers depend on it. Sailors and fishermen report a buoy gone adrift; they get an answer within the week. Five neighbouring countries publish theirs in the same format and would like to make one list of all, with an entity of their own. The service cannot share the decision: it answers for safety at sea. Meanwhile another administration is preparing a rival site.`
  },
  purpose: {
    fr: `La liste à jour des feux, des bouées et des balises, ouverte à toutes les cartes.`,
    en: `The up-to-date list of lights, buoys and beacons, open to every chart.`
  },
  answers: answersFrom(
    answer(motive, 'answer-somebody'),
    answer(offerKind, 'seat'),
    answer(maturity, 'infrastructure'),
    answer(resource, 'data', 'standard'),
    answer(field, 'maps'),
    answer(carrier, 'state-body'),
    answer(danger, 'none'),
    answer(agreement, 'employer'),
    answer(access, 'living'),
    answer(reuseRights, 'free'),
    answer(contributionChannel, 'public'),
    answer(outsideContributors, 'same-circle'),
    answer(roadmapDecision, 'carrier-publicly'),
    answer(capture, 'one-part'),
    answer(continuity, 'documented'),
    answer(transparency, 'none'),
    answer(sharedPower, 'no'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'closed'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'clear'),
    answer(problemReach, 'four-to-twenty'),
    answer(users, 'public', 'companies', 'developers'),
    answer(organisations, 'four-plus'),
    answer(communitySize, 'one-to-three'),
    answer(contributiveValue, 'mixed'),
    answer(ownRevenue, 'none'),
    answer(sensitiveData, 'none'),
    answer(opponents, 'hierarchy'),
    answer(returnWanted, 'credit'),
    answer(licence, 'permissive'),
    answer(workplace, 'internal'),
    answer(firstContributions, 'data', 'field-tests'),
    answer(firstContributionTime, 'under-an-hour'),
    answer(replyTime, 'a-week'),
    answer(usersProduce, 'partly'),
    answer(usableByOthers, 'documented'),
    answer(closedDependency, 'replaceable'),
    answer(reviewer, 'two-contexts'),
    answer(contributorsOnDuty, 'most'),
    answer(inclusion, 'later'),
    answer(releasePeople, 'three-plus'),
    answer(nameOwner, 'carrier'),
    answer(writtenRules, 'none'),
    answer(stakeholders, 'users', 'companies', 'local-authorities'),
    answer(promise, 'written'),
    answer(largestFunder, 'self'),
    answer(recognition, 'none'),
    answer(politicalSupport, 'no'),
    answer(needs, 'maintenance', 'hosting', 'deployment'),
    answer(inKindOffers, 'staff-time', 'hosting'),
    answer(wouldSuffer, 'companies', 'state', 'public'),
    answer(paidServices, 'none'),
    answer(runway, 'over-eighteen'),
    answer(fundraisingTime, 'none'),
    answer(dependenceAccepted, 'high-for-a-time'),
    answer(refusedFunders, 'none'),
    answer(currentIncome, 'own-budget'),
    answer(proof, 'usage-figures'),
    answer(nextAudience, 'officials', 'companies'),
    answer(pitchTested, 'understood'),
    answer(listed, 'catalogue'),
    answer(reuseList, 'informal'),
    answer(namePolicy, 'forbidden'),
    answer(measures, 'yes'),
    answer(ambassadors, 'network'),
    answer(providers, 'one'),
    answer(spreadModel, 'federation')
  ),
  objects: {
    fr: {
      'own-question': `Peut-on ne faire qu’une liste avec nos voisins, et rester seuls responsables ?`,
      thing: `la liste des feux et des balises`,
      'offer-from': `les cinq pays voisins`,
      offer: `la proposition des cinq pays voisins`
    },
    en: {
      'own-question': `Can we make a single list with our neighbours, and still be the only ones answerable?`,
      thing: `the list of lights and beacons`,
      'offer-from': `the five neighbouring countries`,
      offer: `the proposal of the five neighbouring countries`
    }
  }
};
