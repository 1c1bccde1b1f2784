import { answer, answersFrom } from '#engine/reason/answer.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
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
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { SituationDossiers } from './dossiers.ts';

/** Voices, faces and stories in which somebody can be recognised. */
export const dossiers: SituationDossiers = {
  leads: [
    // Recorded memories, kept by a heritage society.
    answersFrom(
      answer(motive, 'rights'),
      answer(maturity, 'first-users'),
      answer(resource, 'content'),
      answer(carrier, 'association'),
      answer(upkeep, 'one-off'),
      answer(danger, 'none'),
      answer(agreement, 'people-shown'),
      answer(access, 'on-request'),
      answer(reuseRights, 'unwritten'),
      answer(outsideContributors, 'nobody'),
      answer(roadmapDecision, 'carrier-publicly'),
      answer(continuity, 'from-a-copy'),
      answer(neighbour, 'none'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'partial'),
      answer(organisations, 'one'),
      answer(users, 'public', 'researchers'),
      answer(sensitiveData, 'personal'),
      answer(returnWanted, 'credit'),
      answer(workplace, 'internal'),
      answer(releasePeople, 'two'),
      answer(nameOwner, 'carrier')
    ),
    // A speech corpus that a laboratory would like to show to other teams.
    answersFrom(
      answer(motive, 'rights', 'answer-somebody'),
      answer(maturity, 'prototype'),
      answer(resource, 'data'),
      answer(carrier, 'research'),
      answer(upkeep, 'one-off'),
      answer(danger, 'none'),
      answer(agreement, 'people-shown', 'board'),
      answer(access, 'none'),
      answer(reuseRights, 'unwritten'),
      answer(outsideContributors, 'same-circle'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(continuity, 'documented'),
      answer(neighbour, 'none'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(organisations, 'one'),
      answer(users, 'researchers', 'public'),
      answer(sensitiveData, 'personal'),
      answer(returnWanted, 'credit'),
      answer(workplace, 'internal'),
      answer(releasePeople, 'two'),
      answer(nameOwner, 'carrier')
    )
  ],
  // Open measurements of rivers: nobody is shown.
  not: answersFrom(
    answer(motive, 'convince'),
    answer(maturity, 'growth'),
    answer(resource, 'data'),
    answer(carrier, 'research'),
    answer(upkeep, 'lasting'),
    answer(danger, 'none'),
    answer(agreement, 'board'),
    answer(access, 'living'),
    answer(reuseRights, 'free'),
    answer(outsideContributors, 'several'),
    answer(roadmapDecision, 'group-with-outsiders'),
    answer(neighbour, 'none'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'clear'),
    answer(organisations, 'four-plus'),
    answer(users, 'local-authorities'),
    answer(sensitiveData, 'none'),
    answer(licence, 'permissive')
  )
};
