import { everythingSaid, said } from '#engine/reason/answer.ts';
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
import { capture } from '#knowledge/questions/qualify/capture.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { Person } from './person.ts';

/** The clerk of a village, whose spreadsheet four neighbours have borrowed. */
export const townHallClerk: Person = {
  id: 'town-hall-clerk',
  name: {
    fr: `Registre des concessions`,
    en: `Burial plots register`
  },
  who: {
    fr: `Une secrétaire de mairie et son tableur`,
    en: `A village clerk and her spreadsheet`
  },
  story: {
    fr: `Sylvie est secrétaire de mairie dans une commune de 620 habitants. Il y a quatre ans, elle a fabriqué un tableur qui tient le registre du cimetière : les concessions, leurs échéances, les familles à prévenir. Trois collègues du canton le lui ont demandé, puis une quatrième, et chacune l’a un peu modifié. Sylvie leur répond par courriel, le soir. Elle ne sait pas si ce tableur est à elle, à la commune ou à personne, et ses macros ne tournent que dans un logiciel payant. Un éditeur vient de proposer le sien au maire, à 1 900 € par an.`,
    en: `Sylvie is the clerk of a village of 620 people. Four years ago she made a spreadsheet that keeps the cemetery’s register: the plots, when they expire, the families to notify. Three colleagues nearby asked her for it, then a fourth, and each has changed it a little. Sylvie answers them by email, in the evening. She does not know whether the spreadsheet belongs to her, to the village or to nobody, and its macros run only in a program that has to be paid for. A publisher has just offered its own to the mayor, at €1,900 a year.`
  },
  purpose: {
    fr: `Un registre de cimetière que les petites communes tiennent et corrigent ensemble.`,
    en: `A cemetery register that small municipalities keep and correct together.`
  },
  answers: everythingSaid(
    said(maturity, 'first-users'),
    said(resource, 'software'),
    said(carrier, 'local-authority'),
    said(access, 'on-request'),
    said(reuseRights, 'dont-know'),
    said(contributionChannel, 'private'),
    said(outsideContributors, 'same-circle'),
    said(roadmapDecision, 'carrier-silently'),
    said(capture, 'dont-know'),
    said(continuity, 'all-stops'),
    said(transparency, 'none'),
    said(sharedPower, 'now'),
    said(upkeep, 'lasting'),
    said(neighbour, 'closed'),
    said(startingPoint, 'own-work'),
    said(rights, 'dont-know'),
    said(problemReach, 'thousands'),
    said(users, 'local-authorities'),
    said(organisations, 'two-three'),
    said(communitySize, 'one-to-three'),
    said(contributiveValue, 'mixed'),
    said(sensitiveData, 'personal'),
    said(opponents, 'supplier'),
    said(returnWanted, 'none'),
    said(licence, 'dont-know'),
    said(workplace, 'email'),
    said(firstContributions, 'review', 'field-tests', 'mediation'),
    said(firstContributionTime, 'dont-know'),
    said(replyTime, 'a-week'),
    said(usersProduce, 'partly'),
    said(usableByOthers, 'with-help'),
    said(closedDependency, 'blocking'),
    said(reviewer, 'nobody'),
    said(contributorsOnDuty, 'most'),
    said(inclusion, 'no'),
    said(releasePeople, 'one'),
    said(nameOwner, 'one-person'),
    said(writtenRules, 'none'),
    said(stakeholders, 'users', 'local-authorities'),
    said(promise, 'nothing'),
    said(largestFunder, 'no-budget'),
    said(recognition, 'none'),
    said(politicalSupport, 'one-person'),
    said(needs, 'development', 'training'),
    said(inKindOffers, 'staff-time'),
    said(wouldSuffer, 'local-authorities'),
    said(paidServices, 'none'),
    said(runway, 'dont-know'),
    said(fundraisingTime, 'none'),
    said(dependenceAccepted, 'dont-know'),
    said(refusedFunders, 'none'),
    said(proof, 'demo'),
    said(nextAudience, 'officials', 'contributors'),
    said(pitchTested, 'understood'),
    said(listed, 'nowhere'),
    said(reuseList, 'informal'),
    said(namePolicy, 'unclear'),
    said(measures, 'no'),
    said(ambassadors, 'one-to-three'),
    said(providers, 'none'),
    said(spreadModel, 'copies')
  )
};
