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
import { refusedFunders } from '#knowledge/questions/finance/refused-funders.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
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
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
import { decisionToday } from '#knowledge/questions/maintain/decision-today.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
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
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { Person } from './person.ts';

/** An association that begins anew what a living open map already does. */
export const cyclistsOwnMap: Person = {
  id: 'cyclists-own-map',
  name: {
    fr: `Vélos à l’abri`,
    en: `Sheltered bikes`
  },
  who: {
    fr: `Des cyclistes qui refont ce qui existe`,
    en: `Cyclists who remake what exists`
  },
  story: {
    fr: `Une association de cyclistes veut recenser les arceaux et les abris de sa ville : combien de places, couverts ou non, surveillés ou non. Un bénévole, informaticien, a commencé une carte à lui, à partir de rien ; elle s’affiche sur son ordinateur, pas ailleurs. Une charte de six pages fixe déjà les rôles, les votes et les exclusions, alors que personne n’a encore ajouté un seul arceau. À la dernière réunion, une adhérente a montré que la grande carte ouverte, celle que tout le monde complète, connaît déjà la moitié de leurs abris. On s’est séparé sans rien décider.`,
    en: `An association of cyclists wants to list the racks and shelters of its city: how many places, covered or not, watched or not. A volunteer who works in IT has begun a map of his own, from scratch; it shows on his computer and nowhere else. A six-page charter already sets out roles, votes and exclusions, though nobody has added a single rack yet. At the last meeting, a member showed that the great open map, the one that everybody adds to, already knows half of their shelters. They parted without deciding anything.`
  },
  purpose: {
    fr: `La carte des stationnements pour vélos d’une ville, tenue par les personnes qui s’en servent.`,
    en: `The map of a city’s bicycle parking, kept by the people who use it.`
  },
  answers: answersFrom(
    answer(motive, 'join-or-build'),
    answer(maturity, 'prototype'),
    answer(resource, 'data', 'online-service'),
    answer(field, 'transport'),
    answer(carrier, 'association'),
    answer(danger, 'single-copy', 'dispute'),
    answer(agreement, 'co-authors', 'board'),
    answer(access, 'none'),
    answer(reuseRights, 'unwritten'),
    answer(contributionChannel, 'none'),
    answer(outsideContributors, 'nobody'),
    answer(roadmapDecision, 'carrier-publicly'),
    answer(capture, 'several-parts'),
    answer(continuity, 'all-stops'),
    answer(transparency, 'internal'),
    answer(sharedPower, 'now'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'alive'),
    answer(neighbourWish, 'undecided'),
    answer(startingPoint, 'scratch'),
    answer(rights, 'clear'),
    answer(problemReach, 'two-three'),
    answer(users, 'public'),
    answer(organisations, 'one'),
    answer(contributiveValue, 'contributive'),
    answer(ownRevenue, 'none'),
    answer(sensitiveData, 'none'),
    answer(opponents, 'nobody'),
    answer(returnWanted, 'dont-know'),
    answer(workplace, 'internal'),
    answer(firstContributions, 'data', 'network'),
    answer(firstContributionTime, 'dont-know'),
    answer(usersProduce, 'partly'),
    answer(usableByOthers, 'no'),
    answer(closedDependency, 'none'),
    answer(reviewer, 'nobody'),
    answer(inclusion, 'later'),
    answer(releasePeople, 'one'),
    answer(nameOwner, 'one-person'),
    answer(writtenRules, 'written'),
    answer(stakeholders, 'users', 'contributors'),
    answer(promise, 'nothing'),
    answer(largestFunder, 'no-budget'),
    answer(needs, 'development', 'hosting'),
    answer(inKindOffers, 'none'),
    answer(generalInterest, 'likely'),
    answer(decisionToday, 'discussion'),
    answer(conflictPath, 'none'),
    answer(wouldSuffer, 'nobody'),
    answer(paidServices, 'none'),
    answer(runway, 'dont-know'),
    answer(fundraisingTime, 'none'),
    answer(dependenceAccepted, 'low'),
    answer(refusedFunders, 'none'),
    answer(proof, 'none'),
    answer(nextAudience, 'public', 'officials'),
    answer(pitchTested, 'untested'),
    answer(listed, 'nowhere'),
    answer(ambassadors, 'nobody'),
    answer(spreadModel, 'central')
  ),
  objects: {
    fr: {
      'own-question': `Faut-il finir notre carte, ou compléter celle que tout le monde complète ?`,
      thing: `la carte des arceaux`,
      deciders: `l’association`,
      owners: `le bénévole et l’association`,
      'neighbour-name': `la grande carte ouverte`
    },
    en: {
      'own-question': `Should we finish our own map, or add to the one that everybody adds to?`,
      thing: `the map of bicycle racks`,
      deciders: `the association`,
      owners: `the volunteer and the association`,
      'neighbour-name': `the great open map`
    }
  }
};
