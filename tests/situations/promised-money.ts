import { answer, answersFrom } from '#engine/reason/answer.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { refusedFunders } from '#knowledge/questions/finance/refused-funders.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { SituationDossiers } from './dossiers.ts';

/** A sum that is promised, and cash that is short before. */
export const dossiers: SituationDossiers = {
  leads: [
    /** An overseas association whose grant comes eight months late. */
    answersFrom(
      answer(motive, 'answer-somebody'),
      answer(danger, 'money-ends'),
      answer(agreement, 'board'),
      answer(maturity, 'growth'),
      answer(resource, 'data', 'online-service'),
      answer(carrier, 'association'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(licence, 'permissive'),
      answer(outsideContributors, 'diverse'),
      answer(roadmapDecision, 'group-with-outsiders'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'none'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(problemReach, 'four-to-twenty'),
      answer(users, 'public', 'local-authorities'),
      answer(organisations, 'four-plus'),
      answer(ownRevenue, 'none'),
      answer(promise, 'written'),
      answer(largestFunder, '30-to-60'),
      answer(needs, 'animation', 'hosting', 'cash'),
      answer(generalInterest, 'likely'),
      answer(runway, 'three-to-six'),
      answer(refusedFunders, 'written'),
      answer(currentIncome, 'grant', 'fees')
    ),
    /** A group promised a sum if it publishes before a date. */
    answersFrom(
      answer(motive, 'answer-somebody'),
      answer(danger, 'none'),
      answer(agreement, 'co-authors', 'people-shown'),
      answer(maturity, 'prototype'),
      answer(resource, 'content'),
      answer(carrier, 'informal-group'),
      answer(access, 'none'),
      answer(reuseRights, 'unwritten'),
      answer(roadmapDecision, 'group-with-outsiders'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'none'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'unclear'),
      answer(problemReach, 'thousands'),
      answer(users, 'public', 'nonprofits'),
      answer(organisations, 'two-three'),
      answer(needs, 'development', 'cash', 'translation'),
      answer(recipient, 'nobody'),
      answer(runway, 'under-three-months'),
      answer(refusedFunders, 'none'),
      answer(currentIncome, 'none'),
      answer(nextAudience, 'funders')
    )
  ],
  not:
    /** An association with time ahead and a large gift that divides it. */
    answersFrom(
      answer(motive, 'answer-somebody'),
      answer(danger, 'dispute'),
      answer(agreement, 'board'),
      answer(maturity, 'growth'),
      answer(resource, 'data'),
      answer(carrier, 'association'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(licence, 'copyleft'),
      answer(roadmapDecision, 'group-with-outsiders'),
      answer(upkeep, 'lasting'),
      answer(users, 'public', 'nonprofits'),
      answer(organisations, 'two-three'),
      answer(needs, 'hosting'),
      answer(generalInterest, 'ruling'),
      answer(runway, 'six-to-eighteen'),
      answer(refusedFunders, 'unwritten'),
      answer(currentIncome, 'gifts', 'fees')
    )
};
