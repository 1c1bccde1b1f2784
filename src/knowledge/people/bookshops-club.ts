import { answersFrom, answer } from '#engine/reason/answer.ts';
import { ambassadors } from '#knowledge/questions/disseminate/ambassadors.ts';
import { listed } from '#knowledge/questions/disseminate/listed.ts';
import { measures } from '#knowledge/questions/disseminate/measures.ts';
import { namePolicy } from '#knowledge/questions/disseminate/name-policy.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { pitchTested } from '#knowledge/questions/disseminate/pitch-tested.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';
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
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
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
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { Person } from './person.ts';

/** A members’ club that is told to answer a call for commons, and should not. */
export const bookshopsClub: Person = {
  id: 'bookshops-club',
  name: {
    fr: `Coups de cœur`,
    en: `Heartfelt`
  },
  who: {
    fr: `Des librairies et leur fichier réservé`,
    en: `Bookshops and their reserved file`
  },
  story: {
    fr: `Quarante et une librairies indépendantes tiennent ensemble un fichier de 6 000 avis de lecture, réservé à qui cotise. Une salariée à mi-temps le met à jour. Un avis sur cinq recopie la quatrième de couverture d’un éditeur. La région lance un appel à communs, jusqu’à 30 000 €, dossier le 22 janvier, ressource ouverte exigée. Le président veut candidater ; la trésorière craint que les cotisations fondent. Une base libre de critiques, tenue par des bibliothèques, leur a proposé d’en prendre deux cents. Le bureau se réunit le 14 décembre.`,
    en: `Forty-one independent bookshops keep together a file of 6,000 reading notes, reserved for those who pay dues. One half-time employee keeps it up to date. One note in five copies a publisher’s back cover. The region opens a call for commons, up to €30,000, due on 22 January, open resources only. The president wants to apply; the treasurer fears that dues will melt away. An open base of reviews, kept by libraries, has offered to take two hundred of them. The board meets on 14 December.`
  },
  purpose: {
    fr: `Conseiller un livre que personne dans l’équipe n’a lu.`,
    en: `Recommending a book that nobody on the team has read.`
  },
  answers: answersFrom(
    answer(motive, 'answer-somebody', 'verdict'),
    answer(offerKind, 'call'),
    answer(maturity, 'growth'),
    answer(resource, 'content'),
    answer(field, 'culture'),
    answer(carrier, 'association'),
    answer(danger, 'none'),
    answer(agreement, 'board', 'source-owner'),
    answer(access, 'on-request'),
    answer(reuseRights, 'unwritten'),
    answer(contributionChannel, 'private'),
    answer(outsideContributors, 'same-circle'),
    answer(roadmapDecision, 'group-with-outsiders'),
    answer(capture, 'one-part'),
    answer(continuity, 'documented'),
    answer(transparency, 'internal'),
    answer(upkeep, 'lasting'),
    answer(opponents, 'members'),
    answer(workplace, 'internal'),
    answer(refusedFunders, 'none'),
    answer(neighbour, 'partial'),
    answer(neighbourWish, 'give'),
    answer(startingPoint, 'gathered'),
    answer(rights, 'partial'),
    answer(users, 'companies'),
    answer(organisations, 'four-plus'),
    answer(ownRevenue, 'complementary'),
    answer(sensitiveData, 'none'),
    answer(nameOwner, 'carrier'),
    answer(needs, 'animation', 'maintenance'),
    answer(currentIncome, 'fees'),
    answer(runway, 'six-to-eighteen'),
    answer(nextAudience, 'funders'),
    answer(problemReach, 'dozens'),
    answer(communitySize, 'sixteen-to-hundred'),
    answer(contributiveValue, 'mixed'),
    answer(returnWanted, 'none'),
    answer(firstContributions, 'review'),
    answer(firstContributionTime, 'under-an-hour'),
    answer(replyTime, 'a-week'),
    answer(usersProduce, 'yes'),
    answer(usableByOthers, 'no'),
    answer(reviewer, 'peer'),
    answer(contributorsOnDuty, 'most'),
    answer(inclusion, 'later'),
    answer(releasePeople, 'one'),
    answer(decisionToday, 'committee'),
    answer(writtenRules, 'in-part'),
    answer(stakeholders, 'members', 'employees'),
    answer(promise, 'best-effort'),
    answer(largestFunder, 'under-30'),
    answer(recognition, 'none'),
    answer(conflictPath, 'none'),
    answer(inKindOffers, 'none'),
    answer(generalInterest, 'no'),
    answer(wouldSuffer, 'companies'),
    answer(paidServices, 'none'),
    answer(fundraisingTime, 'none'),
    answer(dependenceAccepted, 'low'),
    answer(proof, 'usage-figures'),
    answer(pitchTested, 'untested'),
    answer(listed, 'nowhere'),
    answer(reuseList, 'none'),
    answer(namePolicy, 'unclear'),
    answer(measures, 'partly'),
    answer(ambassadors, 'one-to-three'),
    answer(spreadModel, 'central'),
    answer(mainFunderLeaves, 'slows')
  ),
  objects: {
    fr: {
      'own-question': `Sommes-nous un commun, et faut-il répondre à la région ?`,
      thing: `le fichier d’avis`,
      pieces: `avis`,
      offer: `30 000 € au plus pour une ressource ouverte`,
      'offer-from': `la région`,
      'offer-date': '2027-01-22',
      deciders: `le bureau`,
      owners: `les éditeurs dont les textes sont repris`,
      'decision-date': '2026-12-14',
      'neighbour-name': `la base de critiques des bibliothèques`
    },
    en: {
      'own-question': `Are we a commons, and should we answer the region?`,
      thing: `the file of notes`,
      pieces: `notes`,
      offer: `€30,000 at most for an open resource`,
      'offer-from': `the region`,
      'offer-date': '2027-01-22',
      deciders: `the board`,
      owners: `the publishers whose texts were taken up`,
      'decision-date': '2026-12-14',
      'neighbour-name': `the libraries’ base of reviews`
    }
  }
};
