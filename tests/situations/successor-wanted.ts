import { answer, answersFrom } from '#engine/reason/answer.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { reviewer } from '#knowledge/questions/produce/reviewer.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { capture } from '#knowledge/questions/qualify/capture.ts';
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

export const dossiers: SituationDossiers = {
  leads: [
    // A cyclists’ map: four people can run it, but the founder, who is moving abroad, holds every account.
    answersFrom(
      answer(motive, 'more-hands'),
      answer(maturity, 'growth'),
      answer(resource, 'data', 'online-service'),
      answer(carrier, 'association'),
      answer(danger, 'person-leaves'),
      answer(agreement, 'board'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(outsideContributors, 'diverse'),
      answer(roadmapDecision, 'group-with-outsiders'),
      answer(continuity, 'documented'),
      answer(upkeep, 'lasting'),
      answer(users, 'public', 'local-authorities'),
      answer(organisations, 'two-three'),
      answer(capture, 'several-parts'),
      answer(licence, 'copyleft'),
      answer(workplace, 'public-forge'),
      answer(reviewer, 'peer'),
      answer(largestFunder, 'under-30'),
      answer(releasePeople, 'three-plus'),
      answer(nameOwner, 'one-person'),
      answer(needs, 'hosting'),
      answer(conflictPath, 'mediator')
    ),
    // A cooperative’s recipes for repair: the body that started them withdraws, and the agency keeps the site.
    answersFrom(
      answer(motive, 'more-hands'),
      answer(maturity, 'growth'),
      answer(resource, 'content'),
      answer(carrier, 'informal-group'),
      answer(danger, 'person-leaves'),
      answer(agreement, 'co-authors'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(outsideContributors, 'several'),
      answer(roadmapDecision, 'group-with-outsiders'),
      answer(continuity, 'from-a-copy'),
      answer(upkeep, 'lasting'),
      answer(users, 'public', 'nonprofits'),
      answer(organisations, 'four-plus'),
      answer(capture, 'several-parts'),
      answer(licence, 'copyleft'),
      answer(workplace, 'open-wiki'),
      answer(reviewer, 'peer'),
      answer(largestFunder, 'no-budget'),
      answer(releasePeople, 'two'),
      answer(nameOwner, 'supplier'),
      answer(needs, 'hosting'),
      answer(recipient, 'nobody')
    )
  ],
  // A maintainer whom nobody helps yet.
  not: answersFrom(
    answer(motive, 'more-hands'),
    answer(maturity, 'infrastructure'),
    answer(resource, 'software'),
    answer(carrier, 'individual'),
    answer(danger, 'person-leaves'),
    answer(agreement, 'only-us'),
    answer(access, 'living'),
    answer(reuseRights, 'free'),
    answer(outsideContributors, 'same-circle'),
    answer(continuity, 'all-stops'),
    answer(upkeep, 'lasting'),
    answer(users, 'companies', 'developers'),
    answer(organisations, 'one'),
    answer(licence, 'permissive'),
    answer(workplace, 'public-forge'),
    answer(reviewer, 'nobody'),
    answer(largestFunder, 'no-budget'),
    answer(releasePeople, 'one'),
    answer(nameOwner, 'one-person'),
    answer(needs, 'livelihood'),
    answer(recipient, 'nobody')
  )
};
