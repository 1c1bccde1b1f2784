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
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { Person } from './person.ts';

/** An open-hardware workshop whose designer is paid through an employment cooperative. */
export const seedDrillWorkshop: Person = {
  id: 'seed-drill-workshop',
  name: {
    fr: `Le semoir libre`,
    en: `The open seed drill`
  },
  who: {
    fr: `Un atelier de machines agricoles libres`,
    en: `A workshop of open farm machines`
  },
  story: {
    fr: `Un groupe de maraîchères et de soudeurs dessine un semoir que chacun peut fabriquer dans un garage. Les plans, la liste des pièces et la notice sont en ligne, sous une licence qui oblige à partager. Une vingtaine de fermes l’ont construit, et deux ont corrigé les plans. La conceptrice est salariée d’une coopérative d’activités, qui facture ses stages de fabrication. Un constructeur veut le vendre tout monté. Le groupe ne sait pas qui répond d’un accident, ni quoi répondre au constructeur.`,
    en: `A group of market gardeners and welders designs a seed drill that anybody can build in a garage. The plans, the list of parts and the manual are online, under a licence that requires sharing. About twenty farms have built it, and two have corrected the plans. The designer is paid through an employment cooperative, which invoices her building workshops. A manufacturer wants to sell it assembled. The group does not know who answers for an accident, nor what to tell the manufacturer.`
  },
  purpose: {
    fr: `Les plans d’un semoir que des fermes fabriquent et corrigent elles-mêmes.`,
    en: `The plans of a seed drill that farms build and correct themselves.`
  },
  answers: answersFrom(
    answer(motive, 'answer-somebody'),
    answer(offerKind, 'use'),
    answer(maturity, 'first-users'),
    answer(resource, 'hardware', 'content'),
    answer(field, 'farming'),
    answer(carrier, 'informal-group'),
    answer(danger, 'none'),
    answer(agreement, 'co-authors'),
    answer(access, 'living'),
    answer(reuseRights, 'free'),
    answer(contributionChannel, 'public'),
    answer(outsideContributors, 'several'),
    answer(roadmapDecision, 'group-with-outsiders'),
    answer(capture, 'one-part'),
    answer(continuity, 'documented'),
    answer(transparency, 'published'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'alive'),
    answer(neighbourWish, 'own'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'clear'),
    answer(problemReach, 'four-to-twenty'),
    answer(users, 'public', 'companies', 'self-employed'),
    answer(organisations, 'one'),
    answer(communitySize, 'four-to-fifteen'),
    answer(contributiveValue, 'contributive'),
    answer(ownRevenue, 'around'),
    answer(sensitiveData, 'none'),
    answer(opponents, 'nobody'),
    answer(returnWanted, 'improvements'),
    answer(returnExceptions, 'same-for-all'),
    answer(licence, 'copyleft'),
    answer(workplace, 'open-wiki'),
    answer(firstContributions, 'field-tests', 'review', 'data'),
    answer(firstContributionTime, 'a-day'),
    answer(replyTime, 'a-week'),
    answer(usersProduce, 'yes'),
    answer(usableByOthers, 'documented'),
    answer(closedDependency, 'replaceable'),
    answer(reviewer, 'peer'),
    answer(contributorsOnDuty, 'none'),
    answer(inclusion, 'planned'),
    answer(releasePeople, 'two'),
    answer(nameOwner, 'one-person'),
    answer(decisionToday, 'discussion'),
    answer(writtenRules, 'written'),
    answer(stakeholders, 'users', 'contributors'),
    answer(promise, 'nothing'),
    answer(largestFunder, 'under-30'),
    answer(mainFunderLeaves, 'nothing'),
    answer(recognition, 'name'),
    answer(conflictPath, 'none'),
    answer(needs, 'livelihood', 'development', 'training'),
    answer(inKindOffers, 'premises'),
    answer(recipient, 'umbrella'),
    answer(generalInterest, 'likely'),
    answer(wouldSuffer, 'public'),
    answer(paidServices, 'training'),
    answer(runway, 'six-to-eighteen'),
    answer(fundraisingTime, 'one-two'),
    answer(dependenceAccepted, 'low'),
    answer(refusedFunders, 'unwritten'),
    answer(currentIncome, 'sales'),
    answer(proof, 'usage-figures'),
    answer(nextAudience, 'public', 'companies'),
    answer(pitchTested, 'understood'),
    answer(listed, 'catalogue'),
    answer(reuseList, 'public'),
    answer(namePolicy, 'unclear'),
    answer(measures, 'no'),
    answer(ambassadors, 'network'),
    answer(providers, 'one'),
    answer(spreadModel, 'copies')
  ),
  objects: {
    fr: {
      'own-question': `Que répondre au constructeur qui veut vendre notre semoir, et qui répond d’un accident ?`,
      thing: `le semoir`,
      pieces: `plans`,
      offer: `la proposition du constructeur`,
      owners: `le groupe et les deux fermes qui ont corrigé les plans`,
      'offer-from': `le constructeur`,
      users: `les vingt fermes`
    },
    en: {
      'own-question': `What do we tell the manufacturer who wants to sell our seed drill, and who answers for an accident?`,
      thing: `the seed drill`,
      pieces: `plans`,
      offer: `the manufacturer’s proposal`,
      owners: `the group and the two farms that corrected the plans`,
      'offer-from': `the manufacturer`,
      users: `the twenty farms`
    }
  }
};
