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
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { Person } from './person.ts';

/** A hospital researcher with a model trained on images that she may not publish. */
export const hospitalModel: Person = {
  id: 'hospital-model',
  name: {
    fr: `Clichés rares`,
    en: `Rare X-rays`
  },
  who: {
    fr: `Une chercheuse à l’hôpital`,
    en: `A hospital researcher`
  },
  story: {
    fr: `La docteure Amrani, radiopédiatre dans un centre hospitalier universitaire, a entraîné un modèle qui repère une maladie osseuse rare sur les radios d’enfants. Deux autres hôpitaux l’essaient et lui renvoient leurs erreurs ; une association de familles relaie chaque avancée. Les images sont celles de patients, les accords datent d’une étude close, et le modèle ne tourne que dans l’outil du fabricant de l’appareil. Une jeune entreprise propose d’en acheter l’exclusivité. La direction de la recherche ne sait dire ni qui est propriétaire, ni quelle part l’hôpital finance. Le financement actuel tient encore un an.`,
    en: `Dr Amrani, a children’s radiologist in a university hospital, has trained a model that spots a rare bone disease in children’s X-rays. Two other hospitals are trying it and send back its mistakes; an association of families passes on each step forward. The images are patients’ own, the agreements date from a study that is closed, and the model runs only in the tool of the machine’s manufacturer. A young company offers to buy exclusive rights. The research office can say neither who owns it nor what share the hospital pays. Present funding lasts another year.`
  },
  purpose: {
    fr: `Un modèle d’aide à la lecture de radios d’enfants, évalué et amélioré par les hôpitaux qui s’en servent.`,
    en: `A model that helps to read children’s X-rays, assessed and improved by the hospitals that use it.`
  },
  answers: answersFrom(
    answer(motive, 'rights', 'answer-somebody'),
    answer(offerKind, 'exclusive'),
    answer(maturity, 'first-users'),
    answer(resource, 'ai-model', 'data'),
    answer(field, 'health'),
    answer(carrier, 'research'),
    answer(danger, 'money-ends'),
    answer(agreement, 'employer', 'people-shown'),
    answer(access, 'on-request'),
    answer(reuseRights, 'restricted'),
    answer(contributionChannel, 'private'),
    answer(outsideContributors, 'same-circle'),
    answer(roadmapDecision, 'carrier-silently'),
    answer(capture, 'several-parts'),
    answer(continuity, 'from-a-copy'),
    answer(transparency, 'internal'),
    answer(sharedPower, 'later'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'none'),
    answer(startingPoint, 'co-funded'),
    answer(rights, 'unclear'),
    answer(problemReach, 'two-three'),
    answer(users, 'researchers', 'nonprofits', 'state'),
    answer(organisations, 'two-three'),
    answer(communitySize, 'one-to-three'),
    answer(contributiveValue, 'dont-know'),
    answer(ownRevenue, 'none'),
    answer(sensitiveData, 'personal'),
    answer(opponents, 'industry'),
    answer(returnWanted, 'improvements'),
    answer(returnExceptions, 'same-for-all'),
    answer(licence, 'dont-know'),
    answer(workplace, 'internal'),
    answer(firstContributions, 'data', 'review', 'money'),
    answer(firstContributionTime, 'longer'),
    answer(replyTime, 'a-month'),
    answer(usersProduce, 'partly'),
    answer(usableByOthers, 'with-help'),
    answer(closedDependency, 'blocking'),
    answer(reviewer, 'peer'),
    answer(contributorsOnDuty, 'most'),
    answer(inclusion, 'no'),
    answer(releasePeople, 'two'),
    answer(nameOwner, 'carrier'),
    answer(writtenRules, 'none'),
    answer(stakeholders, 'users', 'contributors', 'funders'),
    answer(promise, 'best-effort'),
    answer(largestFunder, 'dont-know'),
    answer(mainFunderLeaves, 'dont-know'),
    answer(recognition, 'name'),
    answer(politicalSupport, 'partly'),
    answer(needs, 'research', 'legal', 'security', 'development'),
    answer(inKindOffers, 'staff-time', 'legal-help'),
    answer(generalInterest, 'likely'),
    answer(wouldSuffer, 'state'),
    answer(paidServices, 'none'),
    answer(runway, 'six-to-eighteen'),
    answer(fundraisingTime, 'three-to-five'),
    answer(dependenceAccepted, 'medium'),
    answer(refusedFunders, 'unwritten'),
    answer(currentIncome, 'call', 'own-budget'),
    answer(proof, 'study'),
    answer(nextAudience, 'funders', 'officials'),
    answer(pitchTested, 'not-understood'),
    answer(listed, 'press'),
    answer(reuseList, 'public'),
    answer(namePolicy, 'unclear'),
    answer(measures, 'yes'),
    answer(ambassadors, 'one-to-three'),
    answer(providers, 'none'),
    answer(spreadModel, 'copies')
  ),
  objects: {
    fr: {
      'own-question': `Peut-on céder l’exclusivité d’un modèle dont personne ne sait à qui il est ?`,
      thing: `le modèle`,
      pieces: `radios`,
      'offer-from': `la jeune entreprise`,
      offer: `l’offre d’exclusivité de la jeune entreprise`,
      ending: `le financement actuel`,
      'ending-date': '2027-11-30',
      deciders: `la direction de la recherche`,
      owners: `la direction de la recherche et les familles`,
      'audience-name': `la direction de la recherche`
    },
    en: {
      'own-question': `Can one sell exclusive rights on a model that nobody knows the owner of?`,
      thing: `the model`,
      pieces: `X-rays`,
      'offer-from': `the young company`,
      offer: `the young company’s offer of exclusivity`,
      ending: `the present funding`,
      'ending-date': '2027-11-30',
      deciders: `the research office`,
      owners: `the research office and the families`,
      'audience-name': `the research office`
    }
  }
};
