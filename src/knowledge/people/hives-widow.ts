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
import { freeParts } from '#knowledge/questions/qualify/free-parts.ts';
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

/** A widow who inherits free software that she never wrote. */
export const hivesWidow: Person = {
  id: 'hives-widow',
  name: {
    fr: `Ruchalog`,
    en: `Hivelog`
  },
  who: {
    fr: `Une veuve qui hérite d’un logiciel libre`,
    en: `A widow who inherits free software`
  },
  story: {
    fr: `Martine est coiffeuse. Son mari, mort en août, tenait seul depuis dix ans un logiciel libre qui suit le poids des ruches, et la carte des miellées que neuf cents apiculteurs remplissent. Le nom de domaine, payé avec la carte du mort, expire le 20 janvier ; personne n’a les mots de passe. Trois apiculteurs, dont l’un sait programmer, lui écrivent chaque semaine. Un vendeur de balances connectées offre 6 000 € pour « le nom et le fichier des utilisateurs ». Elle a deux enfants majeurs, et le notaire n’en sait rien encore. Elle ignore ce qu’elle doit, et à qui.`,
    en: `Martine is a hairdresser. Her husband, who died in August, had looked after free software alone for ten years. It follows the weight of beehives, and the map of nectar flows that nine hundred beekeepers fill in. The domain name, paid with the dead man’s card, lapses on 20 January; nobody has the passwords. Three beekeepers, one of whom can program, write to her every week. A seller of connected scales offers €6,000 for “the name and the file of users”. She has two grown children, and the notary knows nothing of it yet. She does not know what she owes, and to whom.`
  },
  purpose: {
    fr: `Un logiciel libre qui suit le poids des ruches, et la carte des miellées.`,
    en: `Free software that follows the weight of beehives, and the map of nectar flows.`
  },
  answers: answersFrom(
    answer(motive, 'rights', 'answer-somebody'),
    answer(offerKind, 'money'),
    answer(maturity, 'growth'),
    answer(resource, 'software', 'data'),
    answer(field, 'farming'),
    answer(carrier, 'individual'),
    answer(danger, 'person-died', 'place-closes', 'single-copy'),
    answer(agreement, 'own-family'),
    answer(access, 'living'),
    answer(reuseRights, 'part-free'),
    answer(freeParts, 'code'),
    answer(contributionChannel, 'private'),
    answer(outsideContributors, 'diverse'),
    answer(roadmapDecision, 'carrier-silently'),
    answer(capture, 'several-parts'),
    answer(continuity, 'from-a-copy'),
    answer(transparency, 'none'),
    answer(sharedPower, 'now'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'not-searched'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'unclear'),
    answer(problemReach, 'thousands'),
    answer(users, 'self-employed', 'public'),
    answer(organisations, 'one'),
    answer(communitySize, 'over-hundred'),
    answer(contributiveValue, 'mixed'),
    answer(ownRevenue, 'none'),
    answer(sensitiveData, 'personal'),
    answer(opponents, 'nobody'),
    answer(returnWanted, 'dont-know'),
    answer(licence, 'copyleft'),
    answer(workplace, 'public-forge'),
    answer(firstContributions, 'code'),
    answer(firstContributionTime, 'dont-know'),
    answer(replyTime, 'no-promise'),
    answer(usersProduce, 'yes'),
    answer(usableByOthers, 'documented'),
    answer(closedDependency, 'dont-know'),
    answer(reviewer, 'nobody'),
    answer(contributorsOnDuty, 'none'),
    answer(inclusion, 'no'),
    answer(releasePeople, 'nobody'),
    answer(nameOwner, 'one-person'),
    answer(writtenRules, 'none'),
    answer(stakeholders, 'users', 'contributors'),
    answer(promise, 'nothing'),
    answer(largestFunder, 'self'),
    answer(currentIncome, 'own-pocket'),
    answer(recognition, 'none'),
    answer(conflictPath, 'none'),
    answer(needs, 'hosting'),
    answer(inKindOffers, 'none'),
    answer(recipient, 'nobody'),
    answer(generalInterest, 'dont-know'),
    answer(wouldSuffer, 'public', 'companies'),
    answer(paidServices, 'none'),
    answer(runway, 'under-three-months'),
    answer(fundraisingTime, 'none'),
    answer(dependenceAccepted, 'dont-know'),
    answer(refusedFunders, 'not-raised'),
    answer(proof, 'usage-figures'),
    answer(nextAudience, 'own-users'),
    answer(pitchTested, 'untested'),
    answer(listed, 'forge'),
    answer(reuseList, 'none'),
    answer(namePolicy, 'unclear'),
    answer(measures, 'no'),
    answer(ambassadors, 'one-to-three'),
    answer(providers, 'none'),
    answer(spreadModel, 'dont-know')
  ),
  objects: {
    fr: {
      'own-question': `Qu’est-ce qui est à moi, suis-je obligée de continuer, et puis-je vendre au monsieur des balances ?`,
      thing: `le logiciel des ruches`,
      pieces: `ruches`,
      offer: `6 000 € pour le nom et le fichier des utilisateurs`,
      'offer-from': `un vendeur de balances connectées`,
      ending: `le nom de domaine, payé avec la carte de mon mari`,
      'ending-date': '2027-01-20',
      deciders: `moi et mes deux enfants`,
      owners: `mes deux enfants`,
      users: `neuf cents apiculteurs`,
      'second-person': `l’apiculteur qui sait programmer`,
      'audience-name': `les apiculteurs qui m’écrivent`
    },
    en: {
      'own-question': `What of it is mine, must I carry on, and may I sell to the man of the scales?`,
      thing: `the hive software`,
      pieces: `hives`,
      offer: `€6,000 for the name and the file of users`,
      'offer-from': `a seller of connected scales`,
      ending: `the domain name, paid with my husband’s card`,
      'ending-date': '2027-01-20',
      deciders: `me and my two children`,
      owners: `my two children`,
      users: `nine hundred beekeepers`,
      'second-person': `the beekeeper who can program`,
      'audience-name': `the beekeepers who write to me`
    }
  }
};
