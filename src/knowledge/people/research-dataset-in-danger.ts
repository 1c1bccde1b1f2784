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

/** A laboratory whose widely used data set loses its funding within a few months. */
export const researchDatasetInDanger: Person = {
  id: 'research-dataset-in-danger',
  name: {
    fr: `Températures des rivières`,
    en: `River temperatures`
  },
  who: {
    fr: `Un laboratoire dont le financement s’arrête`,
    en: `A laboratory whose funding ends`
  },
  story: {
    fr: `Depuis neuf ans, un laboratoire rassemble les températures de 1 200 points de rivière, relevées par des fédérations de pêche, des syndicats d’eau et des parcs naturels. On s’en sert dans des thèses, des plans de sécheresse et deux applications, et une page les recense. Le projet qui paie l’ingénieur s’arrête en mars, dans quatre mois, et lui seul sait refaire la base. Hélène, qui dirige l’équipe, n’a ni contrat avec les fournisseurs de données ni règle écrite, et le serveur porte le nom de l’université. Elle veut que la base survive, même sans elle.`,
    en: `For nine years, a laboratory has gathered the temperatures of 1,200 river points, read by angling federations, water boards and nature parks. Theses, drought plans and two applications use them, and a page lists them all. The project that pays the engineer ends in March, four months from now, and he alone can rebuild the database. Hélène, who heads the team, has neither a contract with the data providers nor written rules, and the server bears the university’s name. She wants the database to survive, even without her.`
  },
  purpose: {
    fr: `La base ouverte des températures de rivière, tenue à jour par celles et ceux qui les relèvent.`,
    en: `The open database of river temperatures, kept up to date by those who read them.`
  },
  answers: answersFrom(
    answer(motive, 'more-hands', 'after-funding'),
    answer(maturity, 'infrastructure'),
    answer(resource, 'data'),
    answer(field, 'nature'),
    answer(carrier, 'research'),
    answer(danger, 'person-leaves', 'money-ends'),
    answer(agreement, 'employer', 'co-authors'),
    answer(access, 'living'),
    answer(reuseRights, 'free'),
    answer(contributionChannel, 'private'),
    answer(outsideContributors, 'diverse'),
    answer(roadmapDecision, 'carrier-silently'),
    answer(capture, 'several-parts'),
    answer(continuity, 'all-stops'),
    answer(transparency, 'none'),
    answer(sharedPower, 'now'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'none'),
    answer(startingPoint, 'co-funded'),
    answer(rights, 'partial'),
    answer(problemReach, 'thousands'),
    answer(users, 'local-authorities', 'nonprofits', 'researchers', 'companies'),
    answer(organisations, 'four-plus'),
    answer(communitySize, 'sixteen-to-hundred'),
    answer(contributiveValue, 'contributive'),
    answer(ownRevenue, 'none'),
    answer(sensitiveData, 'none'),
    answer(opponents, 'dont-know'),
    answer(returnWanted, 'improvements'),
    answer(licence, 'permissive'),
    answer(workplace, 'internal'),
    answer(firstContributions, 'data', 'money', 'network'),
    answer(firstContributionTime, 'under-an-hour'),
    answer(replyTime, 'a-month'),
    answer(usersProduce, 'partly'),
    answer(usableByOthers, 'documented'),
    answer(closedDependency, 'none'),
    answer(reviewer, 'nobody'),
    answer(contributorsOnDuty, 'most'),
    answer(inclusion, 'no'),
    answer(releasePeople, 'one'),
    answer(nameOwner, 'carrier'),
    answer(writtenRules, 'none'),
    answer(stakeholders, 'users', 'contributors', 'local-authorities'),
    answer(promise, 'best-effort'),
    answer(largestFunder, 'over-60'),
    answer(mainFunderLeaves, 'stops'),
    answer(recognition, 'none'),
    answer(conflictPath, 'none'),
    answer(politicalSupport, 'partly'),
    answer(needs, 'livelihood', 'maintenance', 'hosting', 'animation'),
    answer(inKindOffers, 'hosting', 'staff-time'),
    answer(generalInterest, 'dont-know'),
    answer(wouldSuffer, 'local-authorities', 'state', 'nonprofits'),
    answer(paidServices, 'none'),
    answer(runway, 'three-to-six'),
    answer(fundraisingTime, 'three-to-five'),
    answer(dependenceAccepted, 'high-for-a-time'),
    answer(refusedFunders, 'none'),
    answer(currentIncome, 'call'),
    answer(proof, 'study'),
    answer(nextAudience, 'funders', 'officials'),
    answer(pitchTested, 'untested'),
    answer(listed, 'catalogue'),
    answer(reuseList, 'public'),
    answer(namePolicy, 'unclear'),
    answer(measures, 'no'),
    answer(ambassadors, 'network'),
    answer(providers, 'none'),
    answer(spreadModel, 'central')
  ),
  objects: {
    fr: {
      'own-question': `Comment la base passe-t-elle le mois de mars, avec ou sans moi ?`,
      thing: `la base des températures`,
      pieces: `relevés`,
      ending: `le contrat de l’ingénieur`,
      'ending-date': '2027-03-31',
      owners: `l’université, les fédérations, les syndicats d’eau et les parcs`,
      users: `les syndicats d’eau, les parcs et les équipes de recherche`,
      'audience-name': `la direction de l’université`
    },
    en: {
      'own-question': `How does the database get past March, with or without me?`,
      thing: `the temperature database`,
      pieces: `readings`,
      ending: `the engineer’s contract`,
      'ending-date': '2027-03-31',
      owners: `the university, the federations, the water boards and the parks`,
      users: `the water boards, the parks and the research teams`,
      'audience-name': `the management of the university`
    }
  }
};
