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
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
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

/** A teacher whose exercises are used everywhere, under a licence that forbids trade. */
export const teacherWithExercises: Person = {
  id: 'teacher-with-exercises',
  name: {
    fr: `Exercices à étapes`,
    en: `Stepping-stone exercises`
  },
  who: {
    fr: `Une enseignante et sept cents exercices`,
    en: `A teacher and seven hundred exercises`
  },
  story: {
    fr: `Élodie enseigne les mathématiques dans un lycée professionnel. Sur son wiki, sept cents exercices se résolvent par étapes, avec un indice à chaque blocage. Une quarantaine de collègues de métropole et d’outre-mer en ajoutent sous la même licence, et elle répond à tout le monde dans la semaine. Par peur des éditeurs, elle a interdit l’usage commercial ; depuis, un organisme de formation qui voulait traduire les fiches y a renoncé. L’hébergeur gratuit ferme dans deux mois. L’association des professeurs de la discipline veut bien encaisser pour elle, mais Élodie décide encore de tout, sans toujours le dire.`,
    en: `Élodie teaches mathematics in a vocational school. On her wiki, seven hundred exercises are solved step by step, with a hint at each sticking point. Some forty colleagues, from the mainland and overseas, add to them under the same licence, and she answers everybody within the week. For fear of publishers she has forbidden commercial use; since then, a training body that wanted to translate the sheets has given up. The free host closes in two months. The subject teachers’ association is willing to receive money for her, but Élodie still decides everything, without always saying so.`
  },
  purpose: {
    fr: `Des exercices de mathématiques à étapes, écrits et corrigés par les personnes qui les enseignent.`,
    en: `Step-by-step mathematics exercises, written and corrected by those who teach them.`
  },
  answers: answersFrom(
    answer(motive, 'rights', 'answer-somebody'),
    answer(offerKind, 'money'),
    answer(maturity, 'growth'),
    answer(resource, 'content'),
    answer(field, 'school'),
    answer(carrier, 'individual'),
    answer(danger, 'place-closes'),
    answer(agreement, 'co-authors'),
    answer(access, 'living'),
    answer(reuseRights, 'restricted'),
    answer(contributionChannel, 'public'),
    answer(outsideContributors, 'several'),
    answer(roadmapDecision, 'carrier-silently'),
    answer(capture, 'several-parts'),
    answer(continuity, 'from-a-copy'),
    answer(transparency, 'none'),
    answer(sharedPower, 'later'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'none'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'clear'),
    answer(problemReach, 'thousands'),
    answer(users, 'education', 'public'),
    answer(organisations, 'one'),
    answer(communitySize, 'sixteen-to-hundred'),
    answer(contributiveValue, 'mixed'),
    answer(ownRevenue, 'none'),
    answer(sensitiveData, 'none'),
    answer(opponents, 'industry'),
    answer(returnWanted, 'improvements'),
    answer(licence, 'non-commercial'),
    answer(workplace, 'open-wiki'),
    answer(firstContributions, 'data', 'review', 'translation', 'mediation'),
    answer(firstContributionTime, 'under-an-hour'),
    answer(replyTime, 'a-week'),
    answer(usersProduce, 'yes'),
    answer(usableByOthers, 'documented'),
    answer(reviewer, 'nobody'),
    answer(contributorsOnDuty, 'some'),
    answer(inclusion, 'later'),
    answer(releasePeople, 'one'),
    answer(nameOwner, 'one-person'),
    answer(writtenRules, 'none'),
    answer(stakeholders, 'users', 'contributors'),
    answer(promise, 'best-effort'),
    answer(largestFunder, 'no-budget'),
    answer(recognition, 'name'),
    answer(conflictPath, 'none'),
    answer(needs, 'hosting', 'animation', 'legal'),
    answer(inKindOffers, 'hosting', 'legal-help'),
    answer(recipient, 'association'),
    answer(generalInterest, 'likely'),
    answer(wouldSuffer, 'public', 'education'),
    answer(paidServices, 'none'),
    answer(runway, 'under-three-months'),
    answer(fundraisingTime, 'one-two'),
    answer(dependenceAccepted, 'medium'),
    answer(refusedFunders, 'unwritten'),
    answer(proof, 'known-witness'),
    answer(nextAudience, 'contributors', 'funders'),
    answer(pitchTested, 'understood'),
    answer(listed, 'press'),
    answer(reuseList, 'informal'),
    answer(namePolicy, 'unclear'),
    answer(measures, 'partly'),
    answer(ambassadors, 'network'),
    answer(spreadModel, 'central')
  ),
  objects: {
    fr: {
      'own-question': `L’hébergeur ferme : où aller, et faut-il encore interdire l’usage commercial ?`,
      thing: `le wiki d’exercices`,
      pieces: `exercices`,
      offer: `la proposition de l’association des professeurs`,
      ending: `l’hébergement gratuit`,
      'ending-date': '2027-01-28',
      owners: `les quarante collègues`,
      'offer-from': `l’association des professeurs`,
      users: `les collègues et leurs élèves`,
      refused: `les éditeurs scolaires`
    },
    en: {
      'own-question': `The host is closing: where do we go, and should we still forbid commercial use?`,
      thing: `the wiki of exercises`,
      pieces: `exercises`,
      offer: `the offer of the teachers’ association`,
      ending: `the free hosting`,
      'ending-date': '2027-01-28',
      owners: `the forty colleagues`,
      'offer-from': `the teachers’ association`,
      users: `the colleagues and their pupils`,
      refused: `school publishers`
    }
  }
};
