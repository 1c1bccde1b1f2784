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
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
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

/** Schools that run a tool which its makers have left. */
export const ruralSchools: Person = {
  id: 'rural-schools',
  name: {
    fr: `Carnet de liaison`,
    en: `Liaison notebook`
  },
  who: {
    fr: `Des écoles rurales sur un outil abandonné`,
    en: `Rural schools on an abandoned tool`
  },
  story: {
    fr: `Seize écoles rurales associatives suivent leurs élèves en alternance avec un logiciel libre dont les deux auteurs ne répondent plus depuis 2022. Loïc, professeur de mathématiques à mi-temps, le rapièce dans une copie à part ; lui seul sait la mettre en ligne. L’hébergeur cessera fin août d’accepter la vieille version du langage. Trois directrices envoient des bogues par téléphone, une quatrième a signé avec un éditeur sans le dire. Le réseau cotise un peu, chacune comme elle veut. Des fiches d’élèves, avec leurs difficultés familiales, traînent dans les copies de test. On ne sait même pas qui possède le nom.`,
    en: `Sixteen rural schools run by associations follow their work-study pupils with free software whose two authors have not answered since 2022. Loïc, a half-time mathematics teacher, patches it in a copy of his own; he alone knows how to put it online. At the end of August the host will stop accepting the old version of the language. Three heads report faults by telephone; a fourth has signed with a publisher without saying so. The network pays in a little, each as it pleases. Pupils’ files, with their family troubles, lie about in test copies. Nobody even knows who owns the name.`
  },
  purpose: {
    fr: `Le carnet qui relie l’école, l’entreprise et la famille de chaque élève en alternance.`,
    en: `The notebook that links school, workplace and family for each work-study pupil.`
  },
  answers: answersFrom(
    answer(motive, 'share-cost', 'more-hands'),
    answer(maturity, 'growth'),
    answer(resource, 'software', 'online-service'),
    answer(field, 'school'),
    answer(carrier, 'association'),
    answer(danger, 'place-changes', 'person-leaves'),
    answer(agreement, 'board'),
    answer(access, 'on-request'),
    answer(reuseRights, 'free'),
    answer(contributionChannel, 'private'),
    answer(outsideContributors, 'same-circle'),
    answer(roadmapDecision, 'carrier-silently'),
    answer(capture, 'several-parts'),
    answer(continuity, 'all-stops'),
    answer(transparency, 'none'),
    answer(sharedPower, 'now'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'abandoned'),
    answer(neighbourWish, 'take-over'),
    answer(startingPoint, 'fork'),
    answer(rights, 'clear'),
    answer(problemReach, 'four-to-twenty'),
    answer(users, 'nonprofits', 'education'),
    answer(organisations, 'four-plus'),
    answer(communitySize, 'one-to-three'),
    answer(contributiveValue, 'mixed'),
    answer(ownRevenue, 'none'),
    answer(sensitiveData, 'personal'),
    answer(opponents, 'supplier'),
    answer(returnWanted, 'improvements-online'),
    answer(licence, 'copyleft'),
    answer(workplace, 'email'),
    answer(firstContributions, 'code', 'field-tests', 'money'),
    answer(firstContributionTime, 'longer'),
    answer(replyTime, 'no-promise'),
    answer(usersProduce, 'no'),
    answer(usableByOthers, 'with-help'),
    answer(closedDependency, 'none'),
    answer(reviewer, 'nobody'),
    answer(contributorsOnDuty, 'most'),
    answer(inclusion, 'no'),
    answer(releasePeople, 'one'),
    answer(nameOwner, 'dont-know'),
    answer(writtenRules, 'none'),
    answer(stakeholders, 'users', 'employees'),
    answer(promise, 'nothing'),
    answer(largestFunder, 'under-30'),
    answer(mainFunderLeaves, 'slows'),
    answer(recognition, 'none'),
    answer(needs, 'maintenance', 'security', 'development'),
    answer(inKindOffers, 'staff-time'),
    answer(generalInterest, 'dont-know'),
    answer(wouldSuffer, 'nonprofits', 'education'),
    answer(paidServices, 'none'),
    answer(runway, 'six-to-eighteen'),
    answer(fundraisingTime, 'none'),
    answer(dependenceAccepted, 'low'),
    answer(refusedFunders, 'none'),
    answer(currentIncome, 'fees'),
    answer(proof, 'demo'),
    answer(nextAudience, 'companies', 'contributors'),
    answer(pitchTested, 'untested'),
    answer(listed, 'nowhere'),
    answer(reuseList, 'informal'),
    answer(namePolicy, 'unclear'),
    answer(measures, 'no'),
    answer(ambassadors, 'one-to-three'),
    answer(providers, 'none'),
    answer(spreadModel, 'central')
  ),
  objects: {
    fr: {
      'own-question': `Reprendre ce logiciel à seize écoles, ou le quitter avant la fin d’août ?`,
      thing: `le carnet de liaison`,
      pieces: `élèves`,
      ending: `l’hébergement actuel`,
      'ending-date': '2027-08-31',
      owners: `les seize écoles`,
      'neighbour-name': `le logiciel d’origine`,
      'certain-money': `de petites cotisations libres`,
      users: `les seize écoles`
    },
    en: {
      'own-question': `Do sixteen schools take this software over, or leave it before the end of August?`,
      thing: `the liaison notebook`,
      pieces: `pupils`,
      ending: `the present hosting`,
      'ending-date': '2027-08-31',
      owners: `the sixteen schools`,
      'neighbour-name': `the original software`,
      'certain-money': `small dues, paid freely`,
      users: `the sixteen schools`
    }
  }
};
