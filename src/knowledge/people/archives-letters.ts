import { answersFrom, answer } from '#engine/reason/answer.ts';
import { ambassadors } from '#knowledge/questions/disseminate/ambassadors.ts';
import { listed } from '#knowledge/questions/disseminate/listed.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { pitchTested } from '#knowledge/questions/disseminate/pitch-tested.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';
import { spreadModel } from '#knowledge/questions/disseminate/spread-model.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { contributiveValue } from '#knowledge/questions/identify/contributive-value.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { clearedParts } from '#knowledge/questions/identify/cleared-parts.ts';
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
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
import { firstContributionTime } from '#knowledge/questions/produce/first-contribution-time.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { inclusion } from '#knowledge/questions/produce/inclusion.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
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

/** Volunteers whose work will be finished on the day it is published. */
export const archivesLetters: Person = {
  id: 'archives-letters',
  name: {
    fr: `Lettres du front`,
    en: `Letters from the front`
  },
  who: {
    fr: `Une association d’histoire, au bout de son travail`,
    en: `A history society whose work is done`
  },
  story: {
    fr: `Dans les greniers d’un village des Cévennes, l’association d’histoire locale a retrouvé trois cent douze lettres de la Grande Guerre. Jeanne a passé deux hivers à tout transcrire ; les familles ont donné leur accord, sauf trois, introuvables. Le recueil est en ligne depuis un mois, en un seul fichier avec un index des noms, et les archives départementales proposent de le conserver. Le conseil d’administration se demande s’il faut une plateforme, un comité, une charte de contribution. Personne d’autre n’a ces lettres, et personne n’aura à les corriger. Jeanne voudrait surtout qu’on les lise.`,
    en: `In the attics of a village in the Cévennes, the local history society found three hundred and twelve letters of the First World War. Jeanne has spent two winters transcribing everything; the families have agreed, except three who cannot be found. The collection has been online for a month, in a single file with an index of names, and the county archives offer to preserve it. The board wonders whether it needs a platform, a committee, a contribution charter. Nobody else has these letters, and nobody will have to correct them. What Jeanne wants most is for them to be read.`
  },
  purpose: {
    fr: `Trois cent douze lettres de la Grande Guerre, transcrites et ouvertes à toute réutilisation.`,
    en: `Three hundred and twelve letters of the First World War, transcribed and open to any reuse.`
  },
  answers: answersFrom(
    answer(motive, 'answer-somebody', 'verdict'),
    answer(offerKind, 'money'),
    answer(maturity, 'prototype'),
    answer(resource, 'content', 'data'),
    answer(field, 'culture'),
    answer(carrier, 'association'),
    answer(danger, 'none'),
    answer(agreement, 'board', 'source-owner'),
    answer(access, 'frozen'),
    answer(reuseRights, 'free'),
    answer(contributionChannel, 'none'),
    answer(outsideContributors, 'nobody'),
    answer(roadmapDecision, 'carrier-publicly'),
    answer(capture, 'nothing'),
    answer(continuity, 'from-a-copy'),
    answer(transparency, 'internal'),
    answer(sharedPower, 'no'),
    answer(upkeep, 'one-off'),
    answer(neighbour, 'none'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'partial'),
    answer(clearedParts, 'data'),
    answer(problemReach, 'only-us'),
    answer(users, 'public', 'researchers', 'education'),
    answer(organisations, 'one'),
    answer(contributiveValue, 'standalone'),
    answer(ownRevenue, 'none'),
    answer(sensitiveData, 'none'),
    answer(opponents, 'nobody'),
    answer(returnWanted, 'none'),
    answer(licence, 'permissive'),
    answer(workplace, 'email'),
    answer(firstContributions, 'none'),
    answer(firstContributionTime, 'dont-know'),
    answer(usersProduce, 'no'),
    answer(usableByOthers, 'documented'),
    answer(closedDependency, 'none'),
    answer(reviewer, 'peer'),
    answer(inclusion, 'no'),
    answer(releasePeople, 'two'),
    answer(nameOwner, 'carrier'),
    answer(writtenRules, 'none'),
    answer(stakeholders, 'users'),
    answer(promise, 'nothing'),
    answer(largestFunder, 'no-budget'),
    answer(needs, 'nothing'),
    answer(inKindOffers, 'none'),
    answer(generalInterest, 'likely'),
    answer(wouldSuffer, 'nobody'),
    answer(paidServices, 'none'),
    answer(proof, 'demo'),
    answer(nextAudience, 'public'),
    answer(pitchTested, 'understood'),
    answer(listed, 'nowhere'),
    answer(ambassadors, 'one-to-three'),
    answer(spreadModel, 'copies')
  ),
  objects: {
    fr: {
      'own-question': `Faut-il une plateforme et un comité, ou suffit-il de confier nos lettres aux archives ?`,
      thing: `le recueil des lettres`,
      pieces: `lettres`,
      offer: `la proposition des archives départementales`,
      deciders: `le conseil d’administration`,
      owners: `le conseil d’administration et les trois familles introuvables`,
      'offer-from': `les archives départementales`
    },
    en: {
      'own-question': `Do we need a platform and a committee, or is it enough to hand our letters to the archives?`,
      thing: `the collection of letters`,
      pieces: `letters`,
      offer: `the county archives’ offer`,
      deciders: `the board`,
      owners: `the board and the three families who cannot be found`,
      'offer-from': `the county archives`
    }
  }
};
