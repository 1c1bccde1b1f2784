import { answer, answersFrom } from '#engine/reason/answer.ts';
import { namePolicy } from '#knowledge/questions/disseminate/name-policy.ts';
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
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
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

/** A large cheque, and no rule by which to answer. */
export const dossiers: SituationDossiers = {
  leads: [
    /** Walkers who map paths, and a tourism group’s cheque. */
    answersFrom(
      answer(motive, 'answer-somebody'),
      answer(danger, 'dispute'),
      answer(agreement, 'board'),
      answer(maturity, 'growth'),
      answer(resource, 'data', 'online-service'),
      answer(carrier, 'association'),
      answer(access, 'living'),
      answer(reuseRights, 'free-traced'),
      answer(licence, 'copyleft'),
      answer(outsideContributors, 'diverse'),
      answer(roadmapDecision, 'group-with-outsiders'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'closed'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(problemReach, 'thousands'),
      answer(users, 'public', 'nonprofits', 'developers'),
      answer(organisations, 'two-three'),
      answer(ownRevenue, 'none'),
      answer(nameOwner, 'carrier'),
      answer(conflictPath, 'mediator'),
      answer(needs, 'hosting', 'communication'),
      answer(generalInterest, 'ruling'),
      answer(runway, 'six-to-eighteen'),
      answer(refusedFunders, 'unwritten'),
      answer(currentIncome, 'gifts', 'fees'),
      answer(namePolicy, 'charter')
    ),
    /** A group whose host receives money, and a publisher that offers to sponsor its courses. */
    answersFrom(
      answer(motive, 'answer-somebody'),
      answer(danger, 'none'),
      answer(agreement, 'co-authors', 'board'),
      answer(maturity, 'first-users'),
      answer(resource, 'content'),
      answer(carrier, 'informal-group'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(licence, 'permissive'),
      answer(outsideContributors, 'several'),
      answer(roadmapDecision, 'group-with-outsiders'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'alive'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'partial'),
      answer(problemReach, 'thousands'),
      answer(users, 'education'),
      answer(organisations, 'one'),
      answer(recipient, 'host'),
      answer(generalInterest, 'likely'),
      answer(conflictPath, 'none'),
      answer(needs, 'hosting', 'translation'),
      answer(runway, 'over-eighteen'),
      answer(refusedFunders, 'unwritten'),
      answer(currentIncome, 'gifts')
    )
  ],
  not:
    /** An association that has already written whose money it refuses. */
    answersFrom(
      answer(motive, 'answer-somebody'),
      answer(danger, 'money-ends'),
      answer(agreement, 'board'),
      answer(maturity, 'growth'),
      answer(resource, 'data'),
      answer(carrier, 'association'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(licence, 'permissive'),
      answer(roadmapDecision, 'group-with-outsiders'),
      answer(upkeep, 'lasting'),
      answer(users, 'public'),
      answer(organisations, 'four-plus'),
      answer(needs, 'cash', 'hosting'),
      answer(generalInterest, 'likely'),
      answer(runway, 'under-three-months'),
      answer(refusedFunders, 'written'),
      answer(currentIncome, 'grant')
    )
};
