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
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
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
import { decisionToday } from '#knowledge/questions/maintain/decision-today.ts';
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
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { freeParts } from '#knowledge/questions/qualify/free-parts.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { Person } from './person.ts';

/** Hobbyists with recordings, a course and plans at once, who disagree, and whom no money holds together. */
export const accordionCircle: Person = {
  id: 'accordion-circle',
  name: {
    fr: `Les airs de l’Allier`,
    en: `Tunes of the Allier`
  },
  who: {
    fr: `Des amateurs d’accordéon, et trois sortes de partages`,
    en: `Accordion players, and three kinds of things to share`
  },
  story: {
    fr: `Depuis neuf ans, une trentaine de personnes se retrouvent dans les cafés de l’Allier pour jouer de l’accordéon d’avant-guerre. Elles ont enregistré vingt-deux musiciens âgés, qui ont signé. Elles ont aussi écrit un cours, un cahier de réglages et les plans d’un banc d’essai pour soufflets. Le cours et les plans sont libres. Les enregistrements s’obtiennent sur demande : la moitié du groupe voudrait tout donner, l’autre craint les maisons de disques. Bernard tranche, faute de mieux, et paie de sa poche les 90 € du serveur. Un site américain, ouvert, couvre les réglages ; il n’a aucun de ces airs.`,
    en: `For nine years, some thirty people have met in the cafés of the Allier to play the accordion as it was before the war. They have recorded twenty-two elderly musicians, who signed. They have also written a course, a notebook of tunings and the plans of a test bench for bellows. The course and the plans are free. The recordings can be had on request: half of the group would give everything away, the other half fears the record companies. Bernard settles matters, for want of a better way, and pays the €90 for the server himself. An open American site covers the tunings; it has none of these tunes.`
  },
  purpose: {
    fr: `Les airs, le cours et les plans qui font jouer l’accordéon d’avant-guerre.`,
    en: `The tunes, the course and the plans that keep the pre-war accordion playing.`
  },
  answers: answersFrom(
    answer(motive, 'rights'),
    answer(maturity, 'first-users'),
    answer(resource, 'content', 'hardware'),
    answer(field, 'culture'),
    answer(carrier, 'informal-group'),
    answer(danger, 'dispute'),
    answer(agreement, 'co-authors', 'people-shown'),
    answer(access, 'in-part'),
    answer(reuseRights, 'part-free'),
    answer(freeParts, 'plans'),
    answer(contributionChannel, 'private'),
    answer(outsideContributors, 'same-circle'),
    answer(roadmapDecision, 'carrier-silently'),
    answer(capture, 'several-parts'),
    answer(continuity, 'from-a-copy'),
    answer(transparency, 'choices-only'),
    answer(sharedPower, 'divided'),
    answer(upkeep, 'in-part'),
    answer(neighbour, 'partial'),
    answer(neighbourWish, 'own'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'partial'),
    answer(clearedParts, 'plans'),
    answer(problemReach, 'dozens'),
    answer(users, 'public', 'self-employed', 'culture'),
    answer(organisations, 'one'),
    answer(communitySize, 'one-to-three'),
    answer(contributiveValue, 'standalone'),
    answer(ownRevenue, 'none'),
    answer(sensitiveData, 'agreed'),
    answer(opponents, 'industry', 'members'),
    answer(returnWanted, 'credit'),
    answer(licence, 'several-mixed'),
    answer(workplace, 'in-person'),
    answer(firstContributions, 'data', 'review'),
    answer(firstContributionTime, 'a-day'),
    answer(replyTime, 'no-promise'),
    answer(usersProduce, 'yes'),
    answer(usableByOthers, 'with-help'),
    answer(closedDependency, 'none'),
    answer(reviewer, 'peer'),
    answer(contributorsOnDuty, 'none'),
    answer(inclusion, 'no'),
    answer(releasePeople, 'one'),
    answer(nameOwner, 'scattered'),
    answer(writtenRules, 'in-part'),
    answer(stakeholders, 'contributors', 'people-shown'),
    answer(promise, 'nothing'),
    answer(largestFunder, 'self'),
    answer(recognition, 'none'),
    answer(conflictPath, 'none'),
    answer(decisionToday, 'leader'),
    answer(needs, 'hosting'),
    answer(inKindOffers, 'none'),
    answer(recipient, 'nobody'),
    answer(generalInterest, 'dont-know'),
    answer(wouldSuffer, 'public'),
    answer(paidServices, 'none'),
    answer(runway, 'without-money'),
    answer(fundraisingTime, 'none'),
    answer(dependenceAccepted, 'low'),
    answer(refusedFunders, 'not-raised'),
    answer(currentIncome, 'own-pocket'),
    answer(proof, 'demo'),
    answer(nextAudience, 'contributors'),
    answer(pitchTested, 'untested'),
    answer(listed, 'nowhere'),
    answer(reuseList, 'informal'),
    answer(namePolicy, 'unclear'),
    answer(measures, 'no'),
    answer(ambassadors, 'one-to-three'),
    answer(providers, 'dont-know'),
    answer(spreadModel, 'copies')
  ),
  objects: {
    fr: {
      'own-question': `Que pouvons-nous donner, si nous ne sommes pas d’accord ?`,
      thing: `les airs`,
      owners: `le groupe et les musiciens`
    },
    en: {
      'own-question': `What can we give away, if we do not agree?`,
      thing: `the tunes`,
      owners: `the group and the musicians`
    }
  }
};
