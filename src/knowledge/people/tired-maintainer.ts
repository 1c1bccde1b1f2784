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

/** A volunteer on whose evenings thousands of programs depend. */
export const tiredMaintainer: Person = {
  id: 'tired-maintainer',
  name: {
    fr: `Fuseaux`,
    en: `Timezones`
  },
  who: {
    fr: `Un bénévole épuisé`,
    en: `A worn-out volunteer`
  },
  story: {
    fr: `Depuis onze ans, Tomasz tient seul, le soir, une petite bibliothèque de code qui convertit les heures d’un pays à l’autre. Quatre mille logiciels l’embarquent, des billetteries aux blocs opératoires, et il n’en connaît presque aucun. Une vingtaine de personnes lui ont envoyé des corrections cette année ; il relit quand il peut, sans rien promettre. Un dimanche, un grand groupe a exigé une réparation dans la journée, sans merci. Tomasz n’a ni compte, ni association, ni remplaçant, et songe à tout arrêter au printemps. Il refuserait l’argent de l’armement, mais ne l’a écrit nulle part.`,
    en: `For eleven years Tomasz has looked after, alone and in the evening, a small code library that converts the time of one country into that of another. Four thousand programs carry it inside them, from ticket offices to operating theatres, and he knows hardly any of them. Some twenty people sent him fixes this year; he reviews them when he can, and promises nothing. One Sunday a large group demanded a repair within the day, without a thank-you. Tomasz has no account, no association, no replacement, and thinks of stopping in the spring. He would refuse money from arms makers, but has not written it anywhere.`
  },
  purpose: {
    fr: `Une bibliothèque de code qui convertit les heures partout dans le monde, sans erreur.`,
    en: `A code library that converts the time anywhere in the world, without mistakes.`
  },
  answers: answersFrom(
    answer(motive, 'livelihood', 'more-hands'),
    answer(maturity, 'infrastructure'),
    answer(resource, 'software'),
    answer(field, 'code'),
    answer(carrier, 'individual'),
    answer(danger, 'person-leaves'),
    answer(agreement, 'only-us'),
    answer(access, 'living'),
    answer(reuseRights, 'free'),
    answer(contributionChannel, 'public'),
    answer(outsideContributors, 'several'),
    answer(roadmapDecision, 'carrier-publicly'),
    answer(capture, 'everything'),
    answer(continuity, 'all-stops'),
    answer(transparency, 'none'),
    answer(sharedPower, 'now'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'none'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'clear'),
    answer(problemReach, 'thousands'),
    answer(users, 'developers', 'companies'),
    answer(organisations, 'one'),
    answer(communitySize, 'sixteen-to-hundred'),
    answer(contributiveValue, 'mixed'),
    answer(ownRevenue, 'none'),
    answer(sensitiveData, 'none'),
    answer(opponents, 'nobody'),
    answer(returnWanted, 'none'),
    answer(licence, 'permissive'),
    answer(workplace, 'public-forge'),
    answer(firstContributions, 'code', 'review', 'money'),
    answer(firstContributionTime, 'a-day'),
    answer(replyTime, 'no-promise'),
    answer(usersProduce, 'yes'),
    answer(usableByOthers, 'documented'),
    answer(closedDependency, 'none'),
    answer(reviewer, 'nobody'),
    answer(contributorsOnDuty, 'none'),
    answer(inclusion, 'no'),
    answer(releasePeople, 'one'),
    answer(nameOwner, 'one-person'),
    answer(writtenRules, 'none'),
    answer(stakeholders, 'contributors', 'users'),
    answer(promise, 'nothing'),
    answer(largestFunder, 'no-budget'),
    answer(recognition, 'none'),
    answer(conflictPath, 'none'),
    answer(needs, 'livelihood', 'maintenance', 'security'),
    answer(inKindOffers, 'none'),
    answer(recipient, 'nobody'),
    answer(generalInterest, 'no'),
    answer(wouldSuffer, 'companies', 'public'),
    answer(paidServices, 'none'),
    answer(runway, 'three-to-six'),
    answer(fundraisingTime, 'one-two'),
    answer(dependenceAccepted, 'low'),
    answer(refusedFunders, 'unwritten'),
    answer(proof, 'usage-figures'),
    answer(nextAudience, 'companies', 'funders', 'contributors', 'own-users'),
    answer(pitchTested, 'understood'),
    answer(listed, 'forge'),
    answer(reuseList, 'none'),
    answer(namePolicy, 'unclear'),
    answer(measures, 'no'),
    answer(ambassadors, 'nobody'),
    answer(providers, 'none'),
    answer(spreadModel, 'copies')
  ),
  objects: {
    fr: {
      'own-question': `Puis-je m’arrêter au printemps sans tout casser, ou être payé pour rester ?`,
      thing: `la bibliothèque de fuseaux`,
      pieces: `fuseaux`,
      offer: `l’exigence d’un grand groupe`,
      'decision-date': '2027-03-01',
      'offer-from': `le grand groupe`,
      refused: `l’armement`,
      'second-person': `la plus régulière des vingt personnes`
    },
    en: {
      'own-question': `Can I stop in the spring without breaking everything, or be paid to stay?`,
      thing: `the timezone library`,
      pieces: `time zones`,
      offer: `a large group’s demand`,
      'decision-date': '2027-03-01',
      'offer-from': `the large group`,
      refused: `arms makers`,
      'second-person': `the most regular of the twenty people`
    }
  }
};
