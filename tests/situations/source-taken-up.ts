import { answer, answersFrom } from '#engine/reason/answer.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { SituationDossiers } from './dossiers.ts';

/** Somebody else’s work inside, and what may be published of it. */
export const dossiers: SituationDossiers = {
  leads: [
    // An atlas drawn over maps of several owners.
    answersFrom(
      answer(motive, 'rights'),
      answer(maturity, 'first-users'),
      answer(resource, 'data', 'content'),
      answer(carrier, 'association'),
      answer(upkeep, 'lasting'),
      answer(danger, 'none'),
      answer(agreement, 'source-owner'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(contributionChannel, 'public'),
      answer(outsideContributors, 'several'),
      answer(roadmapDecision, 'group-with-outsiders'),
      answer(continuity, 'from-a-copy'),
      answer(neighbour, 'alive'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'partial'),
      answer(organisations, 'two-three'),
      answer(users, 'public', 'education'),
      answer(sensitiveData, 'none'),
      answer(returnWanted, 'improvements'),
      answer(licence, 'copyleft'),
      answer(workplace, 'open-wiki'),
      answer(releasePeople, 'two')
    ),
    // A copy of a free program, changed by a company.
    answersFrom(
      answer(motive, 'rights'),
      answer(maturity, 'growth'),
      answer(resource, 'software'),
      answer(carrier, 'company'),
      answer(upkeep, 'lasting'),
      answer(danger, 'none'),
      answer(agreement, 'source-owner'),
      answer(access, 'on-request'),
      answer(reuseRights, 'unwritten'),
      answer(outsideContributors, 'nobody'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(continuity, 'documented'),
      answer(neighbour, 'alive'),
      answer(startingPoint, 'fork'),
      answer(rights, 'unclear'),
      answer(organisations, 'one'),
      answer(users, 'companies', 'developers'),
      answer(ownRevenue, 'around'),
      answer(sensitiveData, 'none'),
      answer(returnWanted, 'none'),
      answer(workplace, 'internal'),
      answer(releasePeople, 'three-plus'),
      answer(nameOwner, 'carrier')
    )
  ],
  // A work of one’s own from end to end.
  not: answersFrom(
    answer(motive, 'rights'),
    answer(maturity, 'first-users'),
    answer(resource, 'content'),
    answer(carrier, 'association'),
    answer(upkeep, 'lasting'),
    answer(danger, 'none'),
    answer(agreement, 'only-us'),
    answer(access, 'living'),
    answer(reuseRights, 'free'),
    answer(outsideContributors, 'same-circle'),
    answer(roadmapDecision, 'carrier-publicly'),
    answer(neighbour, 'none'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'clear'),
    answer(organisations, 'one'),
    answer(users, 'public'),
    answer(sensitiveData, 'none'),
    answer(licence, 'permissive')
  )
};
