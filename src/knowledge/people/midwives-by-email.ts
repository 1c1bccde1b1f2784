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

/** A lively circle that shares by email and publishes nothing. */
export const midwivesByEmail: Person = {
  id: 'midwives-by-email',
  name: {
    fr: `Gestes partagés`,
    en: `Shared gestures`
  },
  who: {
    fr: `Des sages-femmes qui s’entraident par courriel`,
    en: `Midwives who help each other by email`
  },
  story: {
    fr: `Soixante sages-femmes libérales, trois interprètes et deux associations de mères s’échangent par courriel des fiches pour expliquer, en dessins et en neuf langues, une échographie ou une césarienne. Chaque question reçoit dix réponses avant le soir, et une professeure d’obstétrique les cite en cours. Mais rien n’est publié nulle part : on retrouve une fiche en demandant à Inès, qui garde tout dans sa messagerie. Aucune licence, aucun auteur indiqué, des photos de patientes parfois. Une maternité voudrait les imprimer et demande à qui écrire. Inès ne veut pas d’association de plus.`,
    en: `Sixty independent midwives, three interpreters and two mothers’ associations exchange by email sheets that explain, in drawings and nine languages, a scan or a caesarean. Each question gets ten answers before evening, and a professor of obstetrics quotes them in class. But nothing is published anywhere: you find a sheet by asking Inès, who keeps everything in her mailbox. No licence, no author named, patients’ photographs at times. A maternity ward would like to print them and asks whom to write to. Inès does not want yet another association.`
  },
  purpose: {
    fr: `Des fiches illustrées en neuf langues pour expliquer les gestes de la naissance.`,
    en: `Illustrated sheets in nine languages that explain what happens around a birth.`
  },
  answers: answersFrom(
    answer(motive, 'rights', 'answer-somebody'),
    answer(offerKind, 'use'),
    answer(maturity, 'growth'),
    answer(resource, 'content'),
    answer(field, 'health'),
    answer(carrier, 'informal-group'),
    answer(danger, 'single-copy'),
    answer(agreement, 'co-authors', 'people-shown'),
    answer(access, 'none'),
    answer(reuseRights, 'unwritten'),
    answer(contributionChannel, 'private'),
    answer(outsideContributors, 'diverse'),
    answer(roadmapDecision, 'carrier-publicly'),
    answer(capture, 'everything'),
    answer(continuity, 'all-stops'),
    answer(transparency, 'none'),
    answer(sharedPower, 'now'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'not-searched'),
    answer(startingPoint, 'gathered'),
    answer(rights, 'unclear'),
    answer(problemReach, 'thousands'),
    answer(users, 'public', 'nonprofits', 'education', 'self-employed'),
    answer(organisations, 'two-three'),
    answer(communitySize, 'sixteen-to-hundred'),
    answer(contributiveValue, 'contributive'),
    answer(ownRevenue, 'none'),
    answer(sensitiveData, 'personal'),
    answer(opponents, 'nobody'),
    answer(returnWanted, 'credit'),
    answer(workplace, 'email'),
    answer(firstContributions, 'data', 'review', 'translation'),
    answer(firstContributionTime, 'under-an-hour'),
    answer(replyTime, 'two-days'),
    answer(usersProduce, 'yes'),
    answer(usableByOthers, 'no'),
    answer(reviewer, 'peer'),
    answer(contributorsOnDuty, 'some'),
    answer(inclusion, 'planned'),
    answer(releasePeople, 'one'),
    answer(nameOwner, 'one-person'),
    answer(writtenRules, 'none'),
    answer(stakeholders, 'users', 'contributors'),
    answer(promise, 'nothing'),
    answer(largestFunder, 'no-budget'),
    answer(recognition, 'none'),
    answer(conflictPath, 'none'),
    answer(needs, 'communication', 'translation', 'hosting'),
    answer(inKindOffers, 'translation'),
    answer(recipient, 'nobody'),
    answer(generalInterest, 'dont-know'),
    answer(wouldSuffer, 'public', 'nonprofits'),
    answer(paidServices, 'none'),
    answer(runway, 'without-money'),
    answer(fundraisingTime, 'none'),
    answer(dependenceAccepted, 'low'),
    answer(refusedFunders, 'unwritten'),
    answer(proof, 'known-witness'),
    answer(nextAudience, 'contributors', 'officials'),
    answer(pitchTested, 'understood'),
    answer(listed, 'nowhere'),
    answer(reuseList, 'none'),
    answer(namePolicy, 'unclear'),
    answer(measures, 'no'),
    answer(ambassadors, 'network'),
    answer(spreadModel, 'copies')
  ),
  objects: {
    fr: {
      'own-question': `Une maternité veut imprimer nos fiches : qui peut lui dire oui ?`,
      thing: `les fiches illustrées`,
      pieces: `fiches`,
      offer: `la demande de la maternité`,
      owners: `les sages-femmes, les interprètes et les patientes photographiées`,
      'offer-from': `la maternité`,
      users: `les sages-femmes et les interprètes`
    },
    en: {
      'own-question': `A maternity ward wants to print our sheets: who can say yes?`,
      thing: `the illustrated sheets`,
      pieces: `sheets`,
      offer: `the maternity ward’s request`,
      owners: `the midwives, the interpreters and the patients photographed`,
      'offer-from': `the maternity ward`,
      users: `the midwives and the interpreters`
    }
  }
};
