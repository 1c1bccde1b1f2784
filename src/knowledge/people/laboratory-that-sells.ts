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
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { Person } from './person.ts';

/** A private laboratory that sells its software, forbids commercial use, and keeps every decision. */
export const laboratoryThatSells: Person = {
  id: 'laboratory-that-sells',
  name: {
    fr: `Le bruit des machines`,
    en: `The noise of machines`
  },
  who: {
    fr: `Un laboratoire privé qui vend son logiciel`,
    en: `A private laboratory that sells its software`
  },
  story: {
    fr: `Un laboratoire privé vend à des usines un logiciel qui entend, dans le bruit d’une machine, la panne qui vient. Ses chercheuses ont aussi réuni des milliers d’enregistrements, où passent parfois des voix. D’autres équipes demandent les données et le code. La direction veut bien les montrer, sous une licence sans usage commercial, et garder toutes les décisions. Un composant vient d’un fournisseur qui ne le laisse pas publier. Deux fonds sont entrés au capital l’an dernier, et craignent de donner. L’équipe voudrait savoir ce qu’elle gagnerait à en faire un commun.`,
    en: `A private laboratory sells factories software that hears, in the noise of a machine, the breakdown to come. Its researchers have also gathered thousands of recordings, in which voices can sometimes be heard. Other teams ask for the data and the code. Management is willing to show them, under a licence without commercial use, and to keep every decision. One component comes from a supplier who does not let it be published. Two funds took shares in it last year, and fear giving anything away. The team would like to know what it would gain by making it a commons.`
  },
  purpose: {
    fr: `Un logiciel et des enregistrements qui annoncent les pannes des machines.`,
    en: `Software and recordings that announce the breakdowns of machines.`
  },
  answers: answersFrom(
    answer(motive, 'open-business', 'verdict'),
    answer(maturity, 'first-users'),
    answer(resource, 'software', 'data'),
    answer(field, 'science'),
    answer(carrier, 'research'),
    answer(danger, 'none'),
    answer(agreement, 'employer', 'people-shown', 'source-owner'),
    answer(neighbour, 'none'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'clear'),
    answer(problemReach, 'thousands'),
    answer(users, 'companies', 'researchers'),
    answer(organisations, 'one'),
    answer(contributiveValue, 'mixed'),
    answer(ownRevenue, 'complementary'),
    answer(sensitiveData, 'pseudonymisable'),
    answer(opponents, 'hierarchy', 'supplier', 'investors'),
    answer(upkeep, 'lasting'),
    answer(access, 'on-request'),
    answer(capture, 'everything'),
    answer(continuity, 'from-a-copy'),
    answer(contributionChannel, 'public'),
    answer(outsideContributors, 'nobody'),
    answer(reuseRights, 'restricted'),
    answer(roadmapDecision, 'carrier-publicly'),
    answer(sharedPower, 'no'),
    answer(transparency, 'internal'),
    answer(returnWanted, 'money'),
    answer(licence, 'non-commercial'),
    answer(workplace, 'internal'),
    answer(firstContributions, 'code', 'review'),
    answer(firstContributionTime, 'a-day'),
    answer(replyTime, 'a-month'),
    answer(usersProduce, 'partly'),
    answer(usableByOthers, 'documented'),
    answer(closedDependency, 'blocking'),
    answer(reviewer, 'peer'),
    answer(inclusion, 'later'),
    answer(releasePeople, 'two'),
    answer(nameOwner, 'carrier'),
    answer(writtenRules, 'none'),
    answer(stakeholders, 'users', 'contributors'),
    answer(promise, 'best-effort'),
    answer(largestFunder, 'under-30'),
    answer(mainFunderLeaves, 'slows'),
    answer(politicalSupport, 'one-person'),
    answer(needs, 'development', 'maintenance', 'livelihood'),
    answer(runway, 'six-to-eighteen'),
    answer(currentIncome, 'sales', 'call', 'investors'),
    answer(generalInterest, 'no'),
    answer(paidServices, 'training', 'integration'),
    answer(inKindOffers, 'none'),
    answer(wouldSuffer, 'companies'),
    answer(fundraisingTime, 'one-two'),
    answer(dependenceAccepted, 'medium'),
    answer(refusedFunders, 'none'),
    answer(proof, 'study'),
    answer(nextAudience, 'companies', 'funders'),
    answer(pitchTested, 'untested'),
    answer(listed, 'nowhere'),
    answer(reuseList, 'informal'),
    answer(namePolicy, 'forbidden'),
    answer(measures, 'no'),
    answer(ambassadors, 'nobody'),
    answer(providers, 'one'),
    answer(spreadModel, 'copies')
  ),
  objects: {
    fr: {
      'own-question': `Que gagnerions-nous à en faire un commun ?`,
      thing: `le logiciel d’écoute`,
      pieces: `enregistrements`,
      offer: `la demande des autres équipes`,
      deciders: `la direction`,
      owners: `la direction et le fournisseur du composant`
    },
    en: {
      'own-question': `What would we gain by making it a commons?`,
      thing: `the listening software`,
      pieces: `recordings`,
      offer: `the other teams’ request`,
      deciders: `the management`,
      owners: `management and the component’s supplier`
    }
  }
};
