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
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { Person } from './person.ts';

/** Growers who share among themselves, and fear what would happen outside. */
export const seedGrowers: Person = {
  id: 'seed-growers',
  name: {
    fr: `Carnet de semis`,
    en: `Sowing notebook`
  },
  who: {
    fr: `Des fermes qui ne partagent qu’entre elles`,
    en: `Farms that share only among themselves`
  },
  story: {
    fr: `Onze fermes de trois départements notent ensemble comment se comportent quatre-vingts variétés de blé et de haricots anciens : date de semis, levée, rendement, goût. Le carnet circule entre membres ; pour entrer, il faut apporter deux saisons de notes. Un conseil de cinq fermes et d’une chercheuse fixe les essais, et un lycée agricole public gère la petite cagnotte. Tout le monde redoute qu’un semencier se serve. Certaines notes permettent de reconnaître une parcelle : est-ce un problème ? Personne n’a vérifié. Chaque ferme a signé pour ses notes, mais depuis la mort de Lucien, qui tenait la base, personne ne sait qui en a ouvert le compte.`,
    en: `Eleven farms in three counties write down together how eighty old varieties of wheat and beans behave: sowing date, emergence, yield, taste. The notebook goes round among members; to get in, you have to bring two seasons of notes. A council of five farms and a researcher sets the trials, and a public agricultural college looks after the small kitty. Everybody dreads that a seed company might help itself. Some notes make a plot recognisable: is that a problem? Nobody has checked. Each farm has signed for its notes, but since Lucien, who kept the database, died, nobody knows who opened the account where it sleeps.`
  },
  purpose: {
    fr: `Le carnet où des fermes notent ensemble le comportement de variétés anciennes.`,
    en: `The notebook where farms record together how old varieties behave.`
  },
  answers: answersFrom(
    answer(motive, 'verdict'),
    answer(maturity, 'growth'),
    answer(resource, 'data'),
    answer(field, 'farming'),
    answer(carrier, 'informal-group'),
    answer(danger, 'person-died'),
    answer(agreement, 'co-authors', 'board'),
    answer(access, 'on-request'),
    answer(reuseRights, 'unwritten'),
    answer(contributionChannel, 'private'),
    answer(outsideContributors, 'several'),
    answer(roadmapDecision, 'group-with-outsiders'),
    answer(capture, 'one-part'),
    answer(continuity, 'from-a-copy'),
    answer(transparency, 'discussed'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'closed'),
    answer(startingPoint, 'co-funded'),
    answer(rights, 'clear'),
    answer(problemReach, 'four-to-twenty'),
    answer(users, 'companies', 'researchers', 'education'),
    answer(organisations, 'four-plus'),
    answer(communitySize, 'four-to-fifteen'),
    answer(contributiveValue, 'contributive'),
    answer(ownRevenue, 'none'),
    answer(sensitiveData, 'dont-know'),
    answer(opponents, 'industry'),
    answer(returnWanted, 'improvements'),
    answer(workplace, 'internal'),
    answer(firstContributions, 'data', 'field-tests'),
    answer(firstContributionTime, 'longer'),
    answer(replyTime, 'no-promise'),
    answer(usersProduce, 'yes'),
    answer(usableByOthers, 'with-help'),
    answer(closedDependency, 'dont-know'),
    answer(reviewer, 'peer'),
    answer(contributorsOnDuty, 'dont-know'),
    answer(inclusion, 'no'),
    answer(releasePeople, 'two'),
    answer(nameOwner, 'dont-know'),
    answer(decisionToday, 'discussion'),
    answer(writtenRules, 'revisable'),
    answer(stakeholders, 'users', 'contributors'),
    answer(promise, 'nothing'),
    answer(largestFunder, '30-to-60'),
    answer(mainFunderLeaves, 'dont-know'),
    answer(recognition, 'role'),
    answer(conflictPath, 'none'),
    answer(needs, 'animation', 'research'),
    answer(inKindOffers, 'dont-know'),
    answer(recipient, 'public-body'),
    answer(generalInterest, 'dont-know'),
    answer(wouldSuffer, 'dont-know'),
    answer(paidServices, 'none'),
    answer(runway, 'six-to-eighteen'),
    answer(fundraisingTime, 'one-two'),
    answer(dependenceAccepted, 'low'),
    answer(refusedFunders, 'unwritten'),
    answer(currentIncome, 'grant', 'own-budget'),
    answer(proof, 'demo'),
    answer(nextAudience, 'contributors', 'funders'),
    answer(pitchTested, 'untested'),
    answer(listed, 'nowhere'),
    answer(reuseList, 'public'),
    answer(namePolicy, 'unclear'),
    answer(measures, 'partly'),
    answer(ambassadors, 'one-to-three'),
    answer(providers, 'none'),
    answer(spreadModel, 'dont-know')
  ),
  objects: {
    fr: {
      'own-question': `Peut-on ouvrir notre carnet sans qu’un semencier se serve ?`,
      thing: `le carnet de notes`,
      pieces: `variétés`,
      deciders: `le conseil`,
      owners: `les onze fermes et leur conseil`
    },
    en: {
      'own-question': `Can we open our notebook without a seed company helping itself?`,
      thing: `the notebook`,
      pieces: `varieties`,
      deciders: `the council`,
      owners: `the eleven farms and their council`
    }
  }
};
