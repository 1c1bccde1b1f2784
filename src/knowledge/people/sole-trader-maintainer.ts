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
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { Person } from './person.ts';

/** One person who keeps a library alive, invoices in his own name, and wants to live from it. */
export const soleTraderMaintainer: Person = {
  id: 'sole-trader-maintainer',
  name: {
    fr: `Lire les horaires`,
    en: `Reading timetables`
  },
  who: {
    fr: `Un développeur en micro-entreprise`,
    en: `A developer who is a sole trader`
  },
  story: {
    fr: `Yannis entretient depuis quatre ans une bibliothèque libre qui lit les horaires des trains et des bus. Des applications s’en servent dans toute la France. Trois entreprises lui ont payé des journées en micro-entreprise, et d’autres lui demandent de l’aide. Une dizaine de personnes proposent des corrections sur la forge, mais lui seul publie les versions et détient le nom. Il lui reste cinq mois d’économies. Il voudrait en vivre sans créer de société, et sans fermer son travail.`,
    en: `For four years Yannis has kept alive a free library that reads train and bus timetables. Applications all over France rely on it. Three companies have paid him for days of work as a sole trader, and others ask for help. About ten people send corrections on the forge, but he alone publishes versions and holds the name. He has five months of savings left. He would like to live from it, without setting up a company and without closing his work.`
  },
  purpose: {
    fr: `La bibliothèque qui lit les horaires de transport et les rend utilisables par tous les logiciels.`,
    en: `The library that reads transport timetables and makes them usable by any software.`
  },
  answers: answersFrom(
    answer(motive, 'livelihood'),
    answer(maturity, 'growth'),
    answer(resource, 'software'),
    answer(field, 'transport'),
    answer(carrier, 'individual'),
    answer(danger, 'money-ends'),
    answer(agreement, 'only-us'),
    answer(access, 'living'),
    answer(reuseRights, 'free'),
    answer(contributionChannel, 'public'),
    answer(outsideContributors, 'several'),
    answer(roadmapDecision, 'carrier-publicly'),
    answer(sharedPower, 'later'),
    answer(capture, 'several-parts'),
    answer(continuity, 'from-a-copy'),
    answer(transparency, 'none'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'none'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'clear'),
    answer(problemReach, 'thousands'),
    answer(users, 'developers', 'companies'),
    answer(organisations, 'one'),
    answer(communitySize, 'four-to-fifteen'),
    answer(contributiveValue, 'contributive'),
    answer(ownRevenue, 'around'),
    answer(sensitiveData, 'none'),
    answer(opponents, 'nobody'),
    answer(returnWanted, 'improvements'),
    answer(licence, 'permissive'),
    answer(workplace, 'public-forge'),
    answer(firstContributions, 'code', 'review'),
    answer(firstContributionTime, 'under-an-hour'),
    answer(replyTime, 'a-week'),
    answer(usersProduce, 'partly'),
    answer(usableByOthers, 'documented'),
    answer(closedDependency, 'none'),
    answer(reviewer, 'nobody'),
    answer(contributorsOnDuty, 'some'),
    answer(inclusion, 'later'),
    answer(releasePeople, 'one'),
    answer(nameOwner, 'one-person'),
    answer(writtenRules, 'none'),
    answer(stakeholders, 'contributors', 'companies'),
    answer(promise, 'best-effort'),
    answer(largestFunder, '30-to-60'),
    answer(mainFunderLeaves, 'slows'),
    answer(recognition, 'name'),
    answer(conflictPath, 'none'),
    answer(needs, 'livelihood', 'maintenance'),
    answer(inKindOffers, 'none'),
    answer(recipient, 'own-name'),
    answer(generalInterest, 'no'),
    answer(wouldSuffer, 'companies'),
    answer(paidServices, 'integration'),
    answer(runway, 'three-to-six'),
    answer(fundraisingTime, 'one-two'),
    answer(dependenceAccepted, 'low'),
    answer(refusedFunders, 'none'),
    answer(currentIncome, 'sales'),
    answer(proof, 'usage-figures'),
    answer(nextAudience, 'companies'),
    answer(pitchTested, 'understood'),
    answer(listed, 'forge'),
    answer(reuseList, 'informal'),
    answer(namePolicy, 'unclear'),
    answer(measures, 'no'),
    answer(ambassadors, 'one-to-three'),
    answer(providers, 'one'),
    answer(spreadModel, 'copies')
  ),
  objects: {
    fr: {
      'own-question': `Comment en vivre sans créer de société ni fermer mon travail ?`,
      thing: `la bibliothèque d’horaires`,
      ending: `les économies`,
      'ending-date': '2027-04-28',
      'audience-name': `les entreprises qui demandent de l’aide`
    },
    en: {
      'own-question': `How do I live from it without setting up a company or closing my work?`,
      thing: `the timetable library`,
      ending: `the savings`,
      'ending-date': '2027-04-28',
      'audience-name': `the companies that ask for help`
    }
  }
};
