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

/** A laboratory whose recordings and model hold voices, and whose grant ends. */
export const corpusLab: Person = {
  id: 'corpus-lab',
  name: {
    fr: `Les voix du pays`,
    en: `Voices of the region`
  },
  who: {
    fr: `Un laboratoire de langues régionales`,
    en: `A laboratory of regional languages`
  },
  story: {
    fr: `Un laboratoire a réuni mille heures de récits en langues régionales, enregistrés par des radios et des associations. Il en a tiré un modèle qui transcrit ces langues. Des personnes âgées y parlent de leur famille, et toutes n’ont pas signé le même accord. Les associations veulent que le modèle serve, et que personne ne prenne les voix pour autre chose. Le projet de recherche s’arrête dans cinq mois. L’une des deux ingénieures qui tiennent les serveurs a un contrat qui s’arrête avec lui.`,
    en: `A laboratory has gathered a thousand hours of stories in regional languages, recorded by radio stations and associations. From them it made a model that transcribes these languages. Old people speak in them of their families, and they did not all sign the same agreement. The associations want the model to be of use, and nobody to take the voices for anything else. The research project ends in five months. One of the two engineers who keep the servers has a contract that ends with it.`
  },
  purpose: {
    fr: `Des récits enregistrés en langues régionales, et le modèle qui les transcrit.`,
    en: `Stories recorded in regional languages, and the model that transcribes them.`
  },
  answers: answersFrom(
    answer(motive, 'rights', 'after-funding'),
    answer(maturity, 'first-users'),
    answer(resource, 'data', 'ai-model'),
    answer(field, 'language'),
    answer(carrier, 'research'),
    answer(danger, 'person-leaves', 'money-ends'),
    answer(agreement, 'employer', 'co-authors', 'people-shown'),
    answer(access, 'on-request'),
    answer(reuseRights, 'restricted'),
    answer(contributionChannel, 'private'),
    answer(outsideContributors, 'several'),
    answer(roadmapDecision, 'carrier-publicly'),
    answer(sharedPower, 'later'),
    answer(capture, 'one-part'),
    answer(continuity, 'from-a-copy'),
    answer(transparency, 'internal'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'none'),
    answer(startingPoint, 'gathered'),
    answer(rights, 'partial'),
    answer(clearedParts, 'each-in-part'),
    answer(problemReach, 'four-to-twenty'),
    answer(users, 'researchers', 'education', 'nonprofits'),
    answer(organisations, 'four-plus'),
    answer(communitySize, 'four-to-fifteen'),
    answer(contributiveValue, 'contributive'),
    answer(ownRevenue, 'none'),
    answer(sensitiveData, 'personal'),
    answer(opponents, 'nobody'),
    answer(returnWanted, 'credit'),
    answer(licence, 'reserved'),
    answer(workplace, 'internal'),
    answer(firstContributions, 'data', 'review', 'translation'),
    answer(firstContributionTime, 'longer'),
    answer(replyTime, 'a-month'),
    answer(usersProduce, 'yes'),
    answer(usableByOthers, 'with-help'),
    answer(closedDependency, 'replaceable'),
    answer(reviewer, 'two-contexts'),
    answer(contributorsOnDuty, 'some'),
    answer(inclusion, 'planned'),
    answer(releasePeople, 'two'),
    answer(nameOwner, 'carrier'),
    answer(writtenRules, 'written'),
    answer(stakeholders, 'contributors', 'users', 'funders', 'people-shown'),
    answer(promise, 'nothing'),
    answer(largestFunder, 'over-60'),
    answer(mainFunderLeaves, 'stops'),
    answer(recognition, 'name'),
    answer(conflictPath, 'none'),
    answer(politicalSupport, 'no'),
    answer(needs, 'hosting', 'maintenance', 'legal'),
    answer(inKindOffers, 'hosting'),
    answer(generalInterest, 'likely'),
    answer(wouldSuffer, 'nonprofits', 'public'),
    answer(paidServices, 'none'),
    answer(runway, 'three-to-six'),
    answer(fundraisingTime, 'one-two'),
    answer(dependenceAccepted, 'medium'),
    answer(refusedFunders, 'unwritten'),
    answer(currentIncome, 'call'),
    answer(proof, 'study'),
    answer(nextAudience, 'funders', 'officials'),
    answer(pitchTested, 'not-understood'),
    answer(listed, 'nowhere'),
    answer(reuseList, 'public'),
    answer(namePolicy, 'unclear'),
    answer(measures, 'partly'),
    answer(ambassadors, 'one-to-three'),
    answer(providers, 'none'),
    answer(spreadModel, 'federation')
  ),
  objects: {
    fr: {
      'own-question': `Comment le modèle peut-il servir sans que personne ne prenne les voix ?`,
      thing: `le corpus et son modèle`,
      pieces: `récits`,
      ending: `le projet de recherche`,
      'ending-date': '2027-04-28',
      owners: `les personnes enregistrées, les radios et les associations`,
      'second-person': `l’autre ingénieure`
    },
    en: {
      'own-question': `How can the model be of use without anybody taking the voices?`,
      thing: `the recordings and their model`,
      pieces: `stories`,
      ending: `the research project`,
      'ending-date': '2027-04-28',
      owners: `the people recorded, the radio stations and the associations`,
      'second-person': `the other engineer`
    }
  }
};
