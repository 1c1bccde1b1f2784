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

/** A collective of cartographers whom walkers read, feed and give to. */
export const footpathMappers: Person = {
  id: 'footpath-mappers',
  name: {
    fr: `Sentiers ouverts`,
    en: `Open footpaths`
  },
  who: {
    fr: `Un collectif de cartographes`,
    en: `A collective of map makers`
  },
  story: {
    fr: `Deux cents personnes tiennent ensemble la carte des sentiers : praticables, fermés, disparus sous les ronces. Signaler un arbre tombé prend une minute, depuis un téléphone, sans compte. Une association, reconnue d’intérêt général par rescrit, paie les serveurs grâce à mille petits dons ; deux fédérations de randonnée paient une cotisation. Les adhérents votent une fois l’an, un médiateur nommé calme les querelles de tracé, et une charte dit qui peut porter le nom. Un grand groupe de tourisme propose un gros chèque. Certains n’en veulent pas ; rien d’écrit ne permet de répondre.`,
    en: `Two hundred people keep together the map of footpaths: passable, closed, lost under brambles. Reporting a fallen tree takes a minute, from a telephone, without an account. An association, recognised as of general interest by a tax ruling, pays for the servers with a thousand small gifts; two walking federations pay a membership fee. Members vote once a year, a named mediator calms quarrels over routes, and a charter says who may bear the name. A large tourism group offers a big cheque. Some do not want it; nothing in writing says what to answer.`
  },
  purpose: {
    fr: `La carte libre des sentiers, tenue par les personnes qui les parcourent.`,
    en: `The free map of footpaths, kept by the people who walk them.`
  },
  answers: answersFrom(
    answer(motive, 'answer-somebody'),
    answer(offerKind, 'money'),
    answer(maturity, 'growth'),
    answer(resource, 'data', 'online-service'),
    answer(field, 'maps'),
    answer(carrier, 'association'),
    answer(danger, 'dispute'),
    answer(agreement, 'board'),
    answer(access, 'living'),
    answer(reuseRights, 'free-traced'),
    answer(contributionChannel, 'public'),
    answer(outsideContributors, 'diverse'),
    answer(roadmapDecision, 'group-with-outsiders'),
    answer(capture, 'nothing'),
    answer(continuity, 'documented'),
    answer(transparency, 'published'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'closed'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'clear'),
    answer(problemReach, 'thousands'),
    answer(users, 'public', 'nonprofits', 'developers'),
    answer(organisations, 'two-three'),
    answer(communitySize, 'over-hundred'),
    answer(contributiveValue, 'contributive'),
    answer(ownRevenue, 'none'),
    answer(sensitiveData, 'none'),
    answer(opponents, 'industry'),
    answer(returnWanted, 'improvements'),
    answer(returnExceptions, 'code'),
    answer(licence, 'copyleft'),
    answer(workplace, 'public-forge'),
    answer(firstContributions, 'data', 'field-tests', 'translation', 'mediation'),
    answer(firstContributionTime, 'under-an-hour'),
    answer(replyTime, 'two-days'),
    answer(usersProduce, 'yes'),
    answer(usableByOthers, 'documented'),
    answer(closedDependency, 'none'),
    answer(reviewer, 'two-contexts'),
    answer(contributorsOnDuty, 'none'),
    answer(inclusion, 'planned'),
    answer(releasePeople, 'three-plus'),
    answer(nameOwner, 'carrier'),
    answer(decisionToday, 'vote'),
    answer(writtenRules, 'revisable'),
    answer(stakeholders, 'contributors', 'users'),
    answer(promise, 'best-effort'),
    answer(largestFunder, 'under-30'),
    answer(mainFunderLeaves, 'nothing'),
    answer(recognition, 'name'),
    answer(conflictPath, 'mediator'),
    answer(needs, 'hosting', 'communication', 'animation'),
    answer(inKindOffers, 'none'),
    answer(generalInterest, 'ruling'),
    answer(wouldSuffer, 'public', 'nonprofits'),
    answer(paidServices, 'none'),
    answer(runway, 'six-to-eighteen'),
    answer(fundraisingTime, 'three-to-five'),
    answer(dependenceAccepted, 'low'),
    answer(refusedFunders, 'unwritten'),
    answer(currentIncome, 'gifts', 'fees'),
    answer(proof, 'usage-figures'),
    answer(nextAudience, 'public', 'funders'),
    answer(pitchTested, 'understood'),
    answer(listed, 'forge', 'press'),
    answer(reuseList, 'public'),
    answer(namePolicy, 'charter'),
    answer(measures, 'yes'),
    answer(ambassadors, 'network'),
    answer(providers, 'one'),
    answer(spreadModel, 'federation')
  ),
  objects: {
    fr: {
      'own-question': `Que répondre au groupe qui nous tend un gros chèque ?`,
      thing: `la carte des sentiers`,
      pieces: `sentiers`,
      offer: `le gros chèque du groupe de tourisme`,
      owners: `l’assemblée des adhérents`,
      'certain-money': `mille petits dons et deux cotisations`,
      'offer-from': `le groupe de tourisme`,
      users: `les randonneuses et les randonneurs`
    },
    en: {
      'own-question': `What do we tell the group that holds out a big cheque?`,
      thing: `the footpath map`,
      pieces: `paths`,
      offer: `the tourism group’s big cheque`,
      owners: `the members’ meeting`,
      'certain-money': `a thousand small gifts and two membership fees`,
      'offer-from': `the tourism group`,
      users: `the walkers`
    }
  }
};
