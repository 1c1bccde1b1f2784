import { answersFrom, answer } from '#engine/reason/answer.ts';
import { ambassadors } from '#knowledge/questions/disseminate/ambassadors.ts';
import { listed } from '#knowledge/questions/disseminate/listed.ts';
import { measures } from '#knowledge/questions/disseminate/measures.ts';
import { namePolicy } from '#knowledge/questions/disseminate/name-policy.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { pitchTested } from '#knowledge/questions/disseminate/pitch-tested.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';
import { reuseList } from '#knowledge/questions/disseminate/reuse-list.ts';
import { spreadModel } from '#knowledge/questions/disseminate/spread-model.ts';
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
import { decisionToday } from '#knowledge/questions/maintain/decision-today.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { recognition } from '#knowledge/questions/maintain/recognition.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
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
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { Person } from './person.ts';

/** A divided group that is offered money for an exclusive right in what is published already. */
export const mountainGuides: Person = {
  id: 'mountain-guides',
  name: {
    fr: `Carnets de course`,
    en: `Route notebooks`
  },
  who: {
    fr: `Des guides et leurs itinéraires`,
    en: `Guides and their routes`
  },
  story: {
    fr: `Quatorze guides de haute montagne partagent 900 itinéraires corrigés chaque été, en ligne sous une licence qui exclut le commerce. Il n’y a ni association ni compte en banque. Un éditeur d’applications offre 8 000 € pour trois ans d’exclusivité ; réponse le 18 décembre. Cinq guides y tiennent, six refusent. Une centaine d’itinéraires viennent d’un guide parti travailler ailleurs, qui ne répond plus.`,
    en: `Fourteen mountain guides share 900 routes, corrected every summer, online under a licence that excludes commerce. There is neither an association nor a bank account. A publisher of applications offers €8,000 for three years of exclusive rights; answer by 18 December. Five guides are for it, six refuse. A hundred routes come from a guide who left to work elsewhere and no longer answers.`
  },
  purpose: {
    fr: `Qu’aucun groupe ne parte sur une description périmée.`,
    en: `That no party sets out on an outdated description.`
  },
  answers: answersFrom(
    answer(motive, 'answer-somebody'),
    answer(offerKind, 'money', 'exclusive'),
    answer(maturity, 'growth'),
    answer(resource, 'content'),
    answer(field, 'maps'),
    answer(carrier, 'informal-group'),
    answer(danger, 'dispute'),
    answer(agreement, 'co-authors'),
    answer(access, 'living'),
    answer(reuseRights, 'restricted'),
    answer(licence, 'non-commercial'),
    answer(contributionChannel, 'private'),
    answer(outsideContributors, 'several'),
    answer(roadmapDecision, 'group-with-outsiders'),
    answer(capture, 'one-part'),
    answer(continuity, 'from-a-copy'),
    answer(transparency, 'internal'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'none'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'partial'),
    answer(users, 'public'),
    answer(organisations, 'one'),
    answer(ownRevenue, 'none'),
    answer(sensitiveData, 'none'),
    answer(opponents, 'members'),
    answer(nameOwner, 'one-person'),
    answer(releasePeople, 'two'),
    answer(returnWanted, 'money'),
    answer(needs, 'hosting'),
    answer(runway, 'without-money'),
    answer(refusedFunders, 'none'),
    answer(nextAudience, 'contributors'),
    answer(problemReach, 'thousands'),
    answer(communitySize, 'four-to-fifteen'),
    answer(contributiveValue, 'contributive'),
    answer(firstContributions, 'field-tests', 'review'),
    answer(firstContributionTime, 'under-an-hour'),
    answer(replyTime, 'a-week'),
    answer(usersProduce, 'yes'),
    answer(usableByOthers, 'with-help'),
    answer(reviewer, 'peer'),
    answer(contributorsOnDuty, 'some'),
    answer(inclusion, 'later'),
    answer(decisionToday, 'discussion'),
    answer(writtenRules, 'none'),
    answer(stakeholders, 'contributors', 'users'),
    answer(promise, 'nothing'),
    answer(largestFunder, 'no-budget'),
    answer(recognition, 'name'),
    answer(conflictPath, 'none'),
    answer(inKindOffers, 'none'),
    answer(recipient, 'nobody'),
    answer(generalInterest, 'no'),
    answer(wouldSuffer, 'public'),
    answer(paidServices, 'none'),
    answer(fundraisingTime, 'none'),
    answer(dependenceAccepted, 'low'),
    answer(proof, 'known-witness'),
    answer(pitchTested, 'untested'),
    answer(listed, 'nowhere'),
    answer(reuseList, 'informal'),
    answer(namePolicy, 'unclear'),
    answer(measures, 'no'),
    answer(ambassadors, 'one-to-three'),
    answer(spreadModel, 'central'),
    answer(workplace, 'email')
  ),
  objects: {
    fr: {
      'own-question': `Peut-on vendre l’exclusivité et laisser nos itinéraires ouverts ?`,
      thing: `les carnets d’itinéraires`,
      pieces: `itinéraires`,
      offer: `8 000 € pour trois ans d’exclusivité`,
      'offer-from': `l’éditeur d’applications`,
      'offer-date': '2026-12-18',
      owners: `les quatorze guides et l’ancien membre`
    },
    en: {
      'own-question': `Can we sell the exclusive rights and leave our routes open?`,
      thing: `the route notebooks`,
      pieces: `routes`,
      offer: `€8,000 for three years of exclusive rights`,
      'offer-from': `the publisher of applications`,
      'offer-date': '2026-12-18',
      owners: `the fourteen guides and the former member`
    }
  }
};
