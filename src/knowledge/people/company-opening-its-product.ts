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
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { refusedFunders } from '#knowledge/questions/finance/refused-funders.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
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
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
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

/** A company that lives on its product, and wants to open it without letting go. */
export const companyOpeningItsProduct: Person = {
  id: 'company-opening-its-product',
  name: {
    fr: `Planning d’atelier`,
    en: `Workshop planner`
  },
  who: {
    fr: `Une entreprise qui veut ouvrir son logiciel`,
    en: `A company that wants to open its software`
  },
  story: {
    fr: `Quatorze personnes, à Cholet, vendent à des menuiseries et des serrureries un logiciel qui planifie l’atelier. Les licences font les trois quarts du chiffre d’affaires. Les gros clients exigent une garantie si l’éditeur disparaît ; une région, dans un appel d’offres, note la réversibilité. Bertrand, le gérant, a rédigé avec son avocate une licence maison : lire et modifier le code, oui ; le revendre, non sans payer. Il aimerait que ses clients codent les connecteurs qui leur manquent, mais n’entend partager ni les décisions ni le nom. Pour l’instant, le code s’obtient sur demande et personne n’a rien proposé.`,
    en: `Fourteen people in Cholet sell joinery and metalwork shops a program that plans the workshop. Licences make three quarters of their turnover. Large clients ask for a guarantee in case the publisher disappears; a region’s tender scores how easily one can leave. Bertrand, the managing director, has written a licence of his own with his lawyer: reading and changing the code, yes; selling it on, not without paying. He would like his clients to code the connectors they miss, but means to share neither decisions nor the name. For the time being the code can be had on request, and nobody has offered anything.`
  },
  purpose: {
    fr: `Un logiciel de planification d’atelier que ses clients peuvent lire, garder et compléter.`,
    en: `A workshop planning program that its clients can read, keep and add to.`
  },
  answers: answersFrom(
    answer(motive, 'answer-somebody', 'open-business'),
    answer(offerKind, 'work', 'tender'),
    answer(maturity, 'growth'),
    answer(resource, 'software'),
    answer(field, 'making'),
    answer(carrier, 'company'),
    answer(danger, 'none'),
    answer(agreement, 'only-us'),
    answer(access, 'on-request'),
    answer(reuseRights, 'restricted'),
    answer(contributionChannel, 'private'),
    answer(outsideContributors, 'nobody'),
    answer(roadmapDecision, 'carrier-silently'),
    answer(capture, 'everything'),
    answer(continuity, 'documented'),
    answer(transparency, 'none'),
    answer(sharedPower, 'no'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'closed'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'clear'),
    answer(problemReach, 'thousands'),
    answer(users, 'companies'),
    answer(organisations, 'one'),
    answer(contributiveValue, 'standalone'),
    answer(ownRevenue, 'threatened'),
    answer(sensitiveData, 'none'),
    answer(opponents, 'industry'),
    answer(returnWanted, 'money'),
    answer(licence, 'reciprocal'),
    answer(workplace, 'internal'),
    answer(firstContributions, 'code', 'field-tests'),
    answer(firstContributionTime, 'longer'),
    answer(replyTime, 'a-week'),
    answer(usersProduce, 'no'),
    answer(usableByOthers, 'documented'),
    answer(closedDependency, 'none'),
    answer(reviewer, 'peer'),
    answer(inclusion, 'no'),
    answer(releasePeople, 'three-plus'),
    answer(nameOwner, 'carrier'),
    answer(writtenRules, 'none'),
    answer(stakeholders, 'team-only'),
    answer(promise, 'written'),
    answer(largestFunder, 'under-30'),
    answer(mainFunderLeaves, 'nothing'),
    answer(needs, 'development', 'support', 'legal'),
    answer(inKindOffers, 'none'),
    answer(wouldSuffer, 'companies'),
    answer(paidServices, 'training', 'integration', 'hosting'),
    answer(runway, 'over-eighteen'),
    answer(fundraisingTime, 'none'),
    answer(dependenceAccepted, 'low'),
    answer(refusedFunders, 'none'),
    answer(currentIncome, 'sales'),
    answer(proof, 'usage-figures'),
    answer(nextAudience, 'companies', 'investors'),
    answer(pitchTested, 'understood'),
    answer(listed, 'nowhere'),
    answer(reuseList, 'public'),
    answer(namePolicy, 'forbidden'),
    answer(measures, 'yes'),
    answer(ambassadors, 'nobody'),
    answer(providers, 'one'),
    answer(spreadModel, 'copies')
  ),
  objects: {
    fr: {
      'own-question': `Comment rassurer nos gros clients et recevoir des connecteurs, sans lâcher la main ?`,
      thing: `le logiciel d’atelier`,
      offer: `la garantie que demandent les gros clients`,
      'audience-name': `les gros clients`,
      'offer-from': `les gros clients`,
      users: `les menuiseries et les serrureries`
    },
    en: {
      'own-question': `How do we reassure our large clients and get connectors, without letting go?`,
      thing: `the workshop software`,
      offer: `the guarantee that large clients ask for`,
      'audience-name': `the large clients`,
      'offer-from': `the large clients`,
      users: `the joinery and metalwork shops`
    }
  }
};
