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
import { clearedParts } from '#knowledge/questions/identify/cleared-parts.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
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

/** The maker of an open instrument, begun on a university’s time and built in her garage. */
export const labInstrument: Person = {
  id: 'lab-instrument',
  name: {
    fr: `Trouble`,
    en: `Murk`
  },
  who: {
    fr: `La fabricante d’un instrument de mesure ouvert`,
    en: `The maker of an open measuring instrument`
  },
  story: {
    fr: `Ewa a dessiné un turbidimètre à 90 € qui mesure le trouble de l’eau, quand ceux du commerce en coûtent 2 000. Les premiers plans datent de son contrat à l’université ; depuis, elle assemble des kits dans son garage et les vend sous son nom. Trente classes, deux syndicats de rivière et un laboratoire de Porto s’en servent, et une équipe polonaise a corrigé l’électronique. Un revendeur copie le boîtier sans publier ses plans. La diode sur laquelle tout repose ne sera plus fabriquée. Ewa a quatre mois de loyer devant elle, et jamais rien vérifié sur le marquage CE.`,
    en: `Ewa designed a turbidity meter for €90 that measures how murky water is, when those on the market cost €2,000. The first designs date from her contract at the university; since then she has assembled kits in her garage and sold them in her own name. Thirty classes, two river boards and a laboratory in Porto use it, and a Polish team corrected the electronics. A reseller copies the case without publishing its designs. The diode on which everything rests will no longer be made. Ewa has four months of rent in hand, and has never checked anything about CE marking.`
  },
  purpose: {
    fr: `Les plans d’un turbidimètre que chacun peut construire, étalonner et réparer.`,
    en: `The designs of a turbidity meter that anybody can build, calibrate and repair.`
  },
  answers: answersFrom(
    answer(motive, 'rights', 'livelihood'),
    answer(maturity, 'growth'),
    answer(resource, 'software', 'hardware'),
    answer(field, 'science'),
    answer(carrier, 'individual'),
    answer(danger, 'money-ends'),
    answer(agreement, 'employer', 'co-authors'),
    answer(access, 'living'),
    answer(reuseRights, 'free'),
    answer(contributionChannel, 'public'),
    answer(outsideContributors, 'several'),
    answer(roadmapDecision, 'carrier-publicly'),
    answer(capture, 'one-part'),
    answer(continuity, 'from-a-copy'),
    answer(transparency, 'none'),
    answer(sharedPower, 'later'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'none'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'partial'),
    answer(clearedParts, 'code'),
    answer(problemReach, 'thousands'),
    answer(users, 'local-authorities', 'researchers', 'education'),
    answer(organisations, 'four-plus'),
    answer(communitySize, 'four-to-fifteen'),
    answer(contributiveValue, 'mixed'),
    answer(ownRevenue, 'complementary'),
    answer(sensitiveData, 'none'),
    answer(opponents, 'industry'),
    answer(returnWanted, 'improvements'),
    answer(returnExceptions, 'code'),
    answer(licence, 'copyleft'),
    answer(workplace, 'public-forge'),
    answer(firstContributions, 'code', 'field-tests', 'mediation'),
    answer(firstContributionTime, 'a-day'),
    answer(replyTime, 'a-week'),
    answer(usersProduce, 'partly'),
    answer(usableByOthers, 'documented'),
    answer(closedDependency, 'blocking'),
    answer(reviewer, 'peer'),
    answer(contributorsOnDuty, 'most'),
    answer(inclusion, 'later'),
    answer(releasePeople, 'one'),
    answer(nameOwner, 'one-person'),
    answer(writtenRules, 'none'),
    answer(stakeholders, 'users', 'contributors'),
    answer(promise, 'best-effort'),
    answer(largestFunder, 'under-30'),
    answer(mainFunderLeaves, 'nothing'),
    answer(recognition, 'name'),
    answer(conflictPath, 'none'),
    answer(politicalSupport, 'no'),
    answer(needs, 'livelihood', 'research', 'legal'),
    answer(inKindOffers, 'premises'),
    answer(recipient, 'own-name'),
    answer(generalInterest, 'dont-know'),
    answer(wouldSuffer, 'local-authorities', 'public'),
    answer(paidServices, 'training', 'integration'),
    answer(runway, 'three-to-six'),
    answer(fundraisingTime, 'one-two'),
    answer(dependenceAccepted, 'medium'),
    answer(refusedFunders, 'none'),
    answer(currentIncome, 'sales'),
    answer(proof, 'study'),
    answer(nextAudience, 'public', 'funders'),
    answer(pitchTested, 'understood'),
    answer(listed, 'forge', 'press'),
    answer(reuseList, 'public'),
    answer(namePolicy, 'unclear'),
    answer(measures, 'partly'),
    answer(ambassadors, 'network'),
    answer(providers, 'one'),
    answer(spreadModel, 'copies')
  ),
  objects: {
    fr: {
      'own-question': `Comment vivre de mes kits sans fermer les plans, et que doit-on à l’université ?`,
      thing: `le turbidimètre`,
      pieces: `plans`,
      ending: `l’argent du loyer`,
      'ending-date': '2027-03-28',
      deciders: `l’université`,
      owners: `l’université et l’équipe polonaise`,
      'second-person': `l’équipe polonaise`
    },
    en: {
      'own-question': `How do I live from my kits without closing the designs, and what is owed to the university?`,
      thing: `the turbidity meter`,
      pieces: `plans`,
      ending: `the rent money`,
      'ending-date': '2027-03-28',
      deciders: `the university`,
      owners: `the university and the Polish team`,
      'second-person': `the Polish team`
    }
  }
};
