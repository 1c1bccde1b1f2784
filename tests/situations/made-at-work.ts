import { answer, answersFrom } from '#engine/reason/answer.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
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

/** What an employee or a public agent made on the job, and whose it is. */
export const dossiers: SituationDossiers = {
  leads: [
    // A town clerk’s spreadsheet, and a vendor’s offer.
    answersFrom(
      answer(motive, 'rights', 'answer-somebody'),
      answer(maturity, 'first-users'),
      answer(resource, 'software'),
      answer(carrier, 'local-authority'),
      answer(upkeep, 'lasting'),
      answer(danger, 'none'),
      answer(agreement, 'employer', 'co-authors'),
      answer(access, 'on-request'),
      answer(reuseRights, 'unwritten'),
      answer(outsideContributors, 'same-circle'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(continuity, 'all-stops'),
      answer(neighbour, 'closed'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'unclear'),
      answer(organisations, 'two-three'),
      answer(users, 'local-authorities'),
      answer(sensitiveData, 'personal'),
      answer(opponents, 'supplier'),
      answer(returnWanted, 'none'),
      answer(workplace, 'email'),
      answer(contributorsOnDuty, 'most'),
      answer(releasePeople, 'one'),
      answer(nameOwner, 'one-person')
    ),
    // A course written by the trainer of an association.
    answersFrom(
      answer(motive, 'rights'),
      answer(maturity, 'growth'),
      answer(resource, 'content'),
      answer(carrier, 'association'),
      answer(upkeep, 'lasting'),
      answer(danger, 'person-leaves'),
      answer(agreement, 'employer'),
      answer(access, 'on-request'),
      answer(reuseRights, 'restricted'),
      answer(outsideContributors, 'nobody'),
      answer(roadmapDecision, 'carrier-publicly'),
      answer(continuity, 'from-a-copy'),
      answer(neighbour, 'none'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'partial'),
      answer(organisations, 'one'),
      answer(users, 'education', 'nonprofits'),
      answer(sensitiveData, 'none'),
      answer(returnWanted, 'credit'),
      answer(licence, 'non-commercial'),
      answer(releasePeople, 'two'),
      answer(nameOwner, 'carrier')
    )
  ],
  // A volunteer’s own program: no employer is concerned.
  not: answersFrom(
    answer(motive, 'rights'),
    answer(maturity, 'growth'),
    answer(resource, 'software'),
    answer(carrier, 'individual'),
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
    answer(users, 'developers'),
    answer(sensitiveData, 'none'),
    answer(licence, 'permissive'),
    answer(releasePeople, 'one')
  )
};
