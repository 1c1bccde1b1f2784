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
  answers: answersFrom(
    answer(motive, 'rights', 'answer-somebody'),
    answer(offerKind, 'fee'),
    answer(maturity, 'first-users'),
    answer(resource, 'software'),
    answer(field, 'town'),
    answer(carrier, 'local-authority'),
    answer(danger, 'none'),
    answer(agreement, 'employer', 'co-authors'),
    answer(access, 'on-request'),
    answer(reuseRights, 'dont-know'),
    answer(contributionChannel, 'private'),
    answer(outsideContributors, 'same-circle'),
    answer(roadmapDecision, 'carrier-silently'),
    answer(capture, 'dont-know'),
    answer(continuity, 'all-stops'),
    answer(transparency, 'none'),
    answer(sharedPower, 'now'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'closed'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'dont-know'),
    answer(problemReach, 'thousands'),
    answer(users, 'local-authorities'),
    answer(organisations, 'two-three'),
    answer(communitySize, 'one-to-three'),
    answer(contributiveValue, 'mixed'),
    answer(sensitiveData, 'personal'),
    answer(opponents, 'supplier'),
    answer(returnWanted, 'none'),
    answer(licence, 'dont-know'),
    answer(workplace, 'email'),
    answer(firstContributions, 'review', 'field-tests', 'mediation'),
    answer(firstContributionTime, 'dont-know'),
    answer(replyTime, 'a-week'),
    answer(usersProduce, 'partly'),
    answer(usableByOthers, 'with-help'),
    answer(closedDependency, 'blocking'),
    answer(reviewer, 'nobody'),
    answer(contributorsOnDuty, 'most'),
    answer(inclusion, 'no'),
    answer(releasePeople, 'one'),
    answer(nameOwner, 'one-person'),
    answer(writtenRules, 'none'),
    answer(stakeholders, 'users', 'local-authorities'),
    answer(promise, 'nothing'),
    answer(largestFunder, 'no-budget'),
    answer(recognition, 'none'),
    answer(politicalSupport, 'one-person'),
    answer(needs, 'development', 'training'),
    answer(inKindOffers, 'staff-time'),
    answer(wouldSuffer, 'local-authorities'),
    answer(paidServices, 'none'),
    answer(runway, 'dont-know'),
    answer(fundraisingTime, 'none'),
    answer(dependenceAccepted, 'dont-know'),
    answer(refusedFunders, 'none'),
    answer(proof, 'demo'),
    answer(nextAudience, 'officials', 'contributors', 'management'),
    answer(pitchTested, 'understood'),
    answer(listed, 'nowhere'),
    answer(reuseList, 'informal'),
    answer(namePolicy, 'unclear'),
    answer(measures, 'no'),
    answer(ambassadors, 'one-to-three'),
    answer(providers, 'none'),
    answer(spreadModel, 'copies')
  ),
  objects: {
    fr: {
      'own-question': `Ce tableur est-il à moi, et que doit répondre le maire à l’éditeur ?`,
      thing: `le tableur des concessions`,
      pieces: `tombes`,
      offer: `l’offre de l’éditeur à 1 900 € par an`,
      deciders: `le maire`,
      owners: `le maire et les quatre autres communes`,
      'audience-name': `le maire`,
      'offer-from': `l’éditeur`,
      users: `les quatre collègues du canton`,
      'second-person': `l’une des quatre collègues`
    },
    en: {
      'own-question': `Is this spreadsheet mine, and what should the mayor tell the publisher?`,
      thing: `the burial spreadsheet`,
      pieces: `graves`,
      offer: `the publisher’s offer at €1,900 a year`,
      deciders: `the mayor`,
      owners: `the mayor and the four other villages`,
      'audience-name': `the mayor`,
      'offer-from': `the publisher`,
      users: `the four colleagues of the canton`,
      'second-person': `one of the four colleagues`
    }
  }
};
