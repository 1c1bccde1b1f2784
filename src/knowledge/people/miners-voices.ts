import { answersFrom, answer } from '#engine/reason/answer.ts';
import { ambassadors } from '#knowledge/questions/disseminate/ambassadors.ts';
import { listed } from '#knowledge/questions/disseminate/listed.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { pitchTested } from '#knowledge/questions/disseminate/pitch-tested.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';
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
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { firstContributionTime } from '#knowledge/questions/produce/first-contribution-time.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { inclusion } from '#knowledge/questions/produce/inclusion.ts';
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

/** Recordings of people who have died, on tapes that exist once, in a room that is taken back. */
export const minersVoices: Person = {
  id: 'miners-voices',
  name: {
    fr: `Voix du fond`,
    en: `Voices from the pit`
  },
  who: {
    fr: `Un groupe de mémoire orale et ses cassettes`,
    en: `An oral history group and its tapes`
  },
  story: {
    fr: `Entre 1994 et 2011, Gérard et quelques amis ont enregistré deux cent quatorze anciens mineurs et leurs femmes, en français, en polonais et en platt. Presque toutes ces personnes sont mortes ; aucune n’a rien signé. Les cassettes dorment dans six cartons, au sous-sol de la salle paroissiale, et la moitié est copiée sur un seul disque dur, chez Gérard, qui a 81 ans. La paroisse reprend la salle fin janvier. Une autrice de podcasts offre 3 000 € pour tout emporter. Un extrait tourne déjà en ligne : une fille de mineur y a reconnu la voix de son père, et n’en veut pas.`,
    en: `Between 1994 and 2011, Gérard and a few friends recorded two hundred and fourteen former miners and their wives, in French, Polish and Platt. Nearly all of them have died; none signed anything. The tapes sleep in six boxes in the basement of the parish hall, and half of them are copied on a single hard disk at the home of Gérard, who is 81. The parish takes the hall back at the end of January. A maker of podcasts offers €3,000 to take everything away. An extract is online already: a miner’s daughter recognised her father’s voice in it, and does not want it there.`
  },
  purpose: {
    fr: `Les récits enregistrés des mineurs et de leurs familles, sauvés et écoutés avec leur accord.`,
    en: `The recorded stories of miners and their families, saved, and listened to with their consent.`
  },
  answers: answersFrom(
    answer(motive, 'rights', 'answer-somebody'),
    answer(offerKind, 'money', 'use'),
    answer(maturity, 'prototype'),
    answer(resource, 'content'),
    answer(field, 'culture'),
    answer(carrier, 'informal-group'),
    answer(danger, 'already-out', 'place-closes', 'single-copy'),
    answer(agreement, 'co-authors', 'heirs', 'people-shown'),
    answer(access, 'none'),
    answer(reuseRights, 'unwritten'),
    answer(contributionChannel, 'none'),
    answer(outsideContributors, 'nobody'),
    answer(roadmapDecision, 'carrier-silently'),
    answer(capture, 'everything'),
    answer(continuity, 'all-stops'),
    answer(transparency, 'none'),
    answer(sharedPower, 'later'),
    answer(upkeep, 'one-off'),
    answer(neighbour, 'not-searched'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'unclear'),
    answer(problemReach, 'two-three'),
    answer(users, 'public', 'researchers'),
    answer(organisations, 'two-three'),
    answer(contributiveValue, 'standalone'),
    answer(ownRevenue, 'none'),
    answer(sensitiveData, 'personal'),
    answer(opponents, 'nobody'),
    answer(returnWanted, 'dont-know'),
    answer(workplace, 'own-computer'),
    answer(firstContributions, 'data', 'translation'),
    answer(firstContributionTime, 'dont-know'),
    answer(usersProduce, 'no'),
    answer(usableByOthers, 'no'),
    answer(reviewer, 'nobody'),
    answer(contributorsOnDuty, 'none'),
    answer(inclusion, 'no'),
    answer(releasePeople, 'one'),
    answer(nameOwner, 'nothing'),
    answer(writtenRules, 'none'),
    answer(stakeholders, 'users', 'contributors', 'people-shown'),
    answer(promise, 'nothing'),
    answer(largestFunder, 'no-budget'),
    answer(needs, 'hosting'),
    answer(inKindOffers, 'none'),
    answer(recipient, 'nobody'),
    answer(generalInterest, 'likely'),
    answer(wouldSuffer, 'public'),
    answer(paidServices, 'none'),
    answer(runway, 'without-money'),
    answer(fundraisingTime, 'none'),
    answer(dependenceAccepted, 'dont-know'),
    answer(refusedFunders, 'unwritten'),
    answer(proof, 'none'),
    answer(nextAudience, 'public', 'officials'),
    answer(pitchTested, 'untested'),
    answer(listed, 'press'),
    answer(ambassadors, 'one-to-three'),
    answer(spreadModel, 'dont-know')
  ),
  objects: {
    fr: {
      'own-question': `Où mettre les cassettes avant fin janvier, et peut-on laisser écouter des gens qui n’ont rien signé ?`,
      thing: `le fonds de cassettes`,
      pieces: `entretiens`,
      offer: `3 000 € pour tout emporter`,
      'offer-from': `l’autrice de podcasts`,
      harm: `un extrait en ligne, avec la voix d’un mineur`,
      ending: `la salle paroissiale`,
      'ending-date': '2027-01-31',
      owners: `Gérard, ses amis et les familles des mineurs`
    },
    en: {
      'own-question': `Where do the tapes go before the end of January, and may we let people hear those who signed nothing?`,
      thing: `the tape collection`,
      pieces: `interviews`,
      offer: `€3,000 to take everything away`,
      'offer-from': `the podcast maker`,
      harm: `an extract online, with a miner’s voice`,
      ending: `the parish hall`,
      'ending-date': '2027-01-31',
      owners: `Gérard, his friends and the miners’ families`
    }
  }
};
