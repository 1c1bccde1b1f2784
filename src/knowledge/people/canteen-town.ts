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
import { firstContributionTime } from '#knowledge/questions/produce/first-contribution-time.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { inclusion } from '#knowledge/questions/produce/inclusion.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
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

/** A town that paid for an application which others ask for, and does not know what it bought. */
export const canteenTown: Person = {
  id: 'canteen-town',
  name: {
    fr: `Midi`,
    en: `Noon`
  },
  who: {
    fr: `Une ville qui a payé son application`,
    en: `A town that paid for its application`
  },
  story: {
    fr: `Une ville de 18 000 habitants a payé 74 000 € une application qui compte les repas de cantine et jette moitié moins. Sept villes l’ont demandée au salon des maires, et l’adjointe à l’école a dit oui devant la presse. Or le marché s’arrête fin septembre, le prestataire vend déjà la même chose à une huitième ville, et la clause sur les droits renvoie à une annexe que personne ne retrouve. Fabrice, directeur général des services, n’a pas d’informaticien. Il voudrait partager les frais sans devenir éditeur, et sans fâcher le seul qui sache réparer.`,
    en: `A town of 18,000 people paid €74,000 for an application that counts canteen meals and throws away half as much. Seven towns asked for it at the mayors’ fair, and the deputy mayor for schools said yes in front of the press. But the contract ends at the end of September, the contractor already sells the same thing to an eighth town, and the clause on rights refers to an annex that nobody can find. Fabrice, the town’s chief executive, has no IT staff. He would like to share the costs without becoming a publisher, and without upsetting the only one who can repair it.`
  },
  purpose: {
    fr: `Une application qui compte les repas de cantine au plus juste, partagée entre villes.`,
    en: `An application that counts canteen meals closely, shared between towns.`
  },
  answers: answersFrom(
    answer(motive, 'share-cost', 'answer-somebody'),
    answer(offerKind, 'use'),
    answer(maturity, 'first-users'),
    answer(resource, 'software'),
    answer(field, 'town'),
    answer(carrier, 'local-authority'),
    answer(danger, 'money-ends'),
    answer(agreement, 'contractor', 'board'),
    answer(access, 'none'),
    answer(reuseRights, 'dont-know'),
    answer(contributionChannel, 'none'),
    answer(outsideContributors, 'nobody'),
    answer(roadmapDecision, 'carrier-silently'),
    answer(capture, 'dont-know'),
    answer(continuity, 'all-stops'),
    answer(transparency, 'internal'),
    answer(sharedPower, 'later'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'closed'),
    answer(startingPoint, 'contractor'),
    answer(rights, 'dont-know'),
    answer(problemReach, 'thousands'),
    answer(users, 'local-authorities', 'education'),
    answer(organisations, 'one'),
    answer(contributiveValue, 'standalone'),
    answer(sensitiveData, 'none'),
    answer(opponents, 'supplier'),
    answer(returnWanted, 'none'),
    answer(licence, 'dont-know'),
    answer(workplace, 'internal'),
    answer(firstContributions, 'field-tests', 'money', 'network'),
    answer(firstContributionTime, 'dont-know'),
    answer(usersProduce, 'no'),
    answer(usableByOthers, 'documented'),
    answer(closedDependency, 'dont-know'),
    answer(reviewer, 'nobody'),
    answer(inclusion, 'no'),
    answer(releasePeople, 'nobody'),
    answer(nameOwner, 'supplier'),
    answer(writtenRules, 'none'),
    answer(stakeholders, 'users', 'local-authorities'),
    answer(promise, 'best-effort'),
    answer(largestFunder, 'over-60'),
    answer(mainFunderLeaves, 'stops'),
    answer(politicalSupport, 'one-person'),
    answer(needs, 'maintenance', 'legal', 'deployment'),
    answer(inKindOffers, 'none'),
    answer(wouldSuffer, 'local-authorities'),
    answer(paidServices, 'none'),
    answer(runway, 'six-to-eighteen'),
    answer(fundraisingTime, 'one-two'),
    answer(dependenceAccepted, 'medium'),
    answer(refusedFunders, 'none'),
    answer(currentIncome, 'own-budget'),
    answer(proof, 'usage-figures'),
    answer(nextAudience, 'officials', 'funders'),
    answer(pitchTested, 'understood'),
    answer(listed, 'press'),
    answer(reuseList, 'informal'),
    answer(namePolicy, 'unclear'),
    answer(measures, 'yes'),
    answer(ambassadors, 'network'),
    answer(providers, 'one'),
    answer(spreadModel, 'copies')
  ),
  objects: {
    fr: {
      'own-question': `Pouvons-nous donner à sept villes ce que nous avons payé, et qui paiera la suite ?`,
      thing: `l’application des cantines`,
      pieces: `repas`,
      offer: `la demande des sept villes`,
      ending: `le marché du prestataire`,
      'ending-date': '2027-09-30',
      deciders: `le conseil municipal`,
      owners: `le prestataire et le conseil municipal`,
      'audience-name': `l’adjointe à l’école`,
      'offer-from': `les sept villes`,
      users: `les cantines`
    },
    en: {
      'own-question': `May we give seven towns what we paid for, and who pays for what comes next?`,
      thing: `the canteen application`,
      pieces: `meals`,
      offer: `the seven towns’ request`,
      ending: `the contractor’s contract`,
      'ending-date': '2027-09-30',
      deciders: `the town council`,
      owners: `the contractor and the town council`,
      'audience-name': `the deputy mayor for schools`,
      'offer-from': `the seven towns`,
      users: `the canteens`
    }
  }
};
