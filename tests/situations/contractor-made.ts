import { answer, answersFrom } from '#engine/reason/answer.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { SituationDossiers } from './dossiers.ts';

/** What a contractor was paid to make, and what was bought with the work. */
export const dossiers: SituationDossiers = {
  leads: [
    // A town’s application, built under a public contract that ends.
    answersFrom(
      answer(motive, 'rights'),
      answer(maturity, 'first-users'),
      answer(resource, 'software', 'online-service'),
      answer(carrier, 'local-authority'),
      answer(upkeep, 'lasting'),
      answer(danger, 'money-ends'),
      answer(agreement, 'contractor'),
      answer(access, 'on-request'),
      answer(reuseRights, 'unwritten'),
      answer(outsideContributors, 'nobody'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(continuity, 'all-stops'),
      answer(neighbour, 'none'),
      answer(startingPoint, 'co-funded'),
      answer(rights, 'unclear'),
      answer(organisations, 'two-three'),
      answer(users, 'local-authorities', 'public'),
      answer(sensitiveData, 'none'),
      answer(closedDependency, 'blocking'),
      answer(workplace, 'internal'),
      answer(releasePeople, 'one'),
      answer(nameOwner, 'supplier')
    ),
    // An association’s training course, written by a freelancer.
    answersFrom(
      answer(motive, 'rights', 'answer-somebody'),
      answer(maturity, 'growth'),
      answer(resource, 'content'),
      answer(carrier, 'association'),
      answer(upkeep, 'lasting'),
      answer(danger, 'none'),
      answer(agreement, 'contractor'),
      answer(access, 'on-request'),
      answer(reuseRights, 'unwritten'),
      answer(outsideContributors, 'nobody'),
      answer(roadmapDecision, 'carrier-publicly'),
      answer(continuity, 'from-a-copy'),
      answer(neighbour, 'closed'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'partial'),
      answer(organisations, 'one'),
      answer(users, 'nonprofits', 'education'),
      answer(sensitiveData, 'none'),
      answer(returnWanted, 'credit'),
      answer(workplace, 'internal'),
      answer(releasePeople, 'two'),
      answer(nameOwner, 'carrier')
    )
  ],
  // A town’s own agents wrote it.
  not: answersFrom(
    answer(motive, 'rights'),
    answer(maturity, 'first-users'),
    answer(resource, 'software'),
    answer(carrier, 'local-authority'),
    answer(upkeep, 'lasting'),
    answer(danger, 'none'),
    answer(agreement, 'employer'),
    answer(access, 'on-request'),
    answer(reuseRights, 'unwritten'),
    answer(outsideContributors, 'nobody'),
    answer(roadmapDecision, 'carrier-silently'),
    answer(neighbour, 'none'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'partial'),
    answer(organisations, 'one'),
    answer(users, 'local-authorities'),
    answer(sensitiveData, 'none'),
    answer(workplace, 'internal'),
    answer(releasePeople, 'one'),
    answer(nameOwner, 'carrier')
  )
};
