import { answer, answersFrom } from '#engine/reason/answer.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
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

/** A work by many with nothing in writing, that somebody wants to publish. */
export const dossiers: SituationDossiers = {
  leads: [
    // Midwives’ sheets, kept in one mailbox, that a maternity ward wants to print.
    answersFrom(
      answer(motive, 'answer-somebody', 'rights'),
      answer(maturity, 'growth'),
      answer(resource, 'content'),
      answer(carrier, 'informal-group'),
      answer(upkeep, 'lasting'),
      answer(danger, 'none'),
      answer(agreement, 'co-authors', 'people-shown'),
      answer(access, 'on-request'),
      answer(reuseRights, 'unwritten'),
      answer(contributionChannel, 'private'),
      answer(outsideContributors, 'diverse'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(continuity, 'all-stops'),
      answer(neighbour, 'not-searched'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'unclear'),
      answer(organisations, 'four-plus'),
      answer(users, 'public', 'education'),
      answer(sensitiveData, 'personal'),
      answer(returnWanted, 'credit'),
      answer(workplace, 'email'),
      answer(firstContributions, 'translation', 'review'),
      answer(releasePeople, 'one'),
      answer(recipient, 'nobody')
    ),
    // A dictionary compiled by several societies.
    answersFrom(
      answer(motive, 'rights'),
      answer(maturity, 'first-users'),
      answer(resource, 'data', 'content'),
      answer(carrier, 'association'),
      answer(upkeep, 'lasting'),
      answer(danger, 'none'),
      answer(agreement, 'co-authors'),
      answer(access, 'frozen'),
      answer(reuseRights, 'unwritten'),
      answer(contributionChannel, 'private'),
      answer(outsideContributors, 'several'),
      answer(roadmapDecision, 'group-with-outsiders'),
      answer(neighbour, 'none'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'partial'),
      answer(organisations, 'two-three'),
      answer(users, 'researchers', 'public'),
      answer(sensitiveData, 'none'),
      answer(returnWanted, 'improvements'),
      answer(workplace, 'internal'),
      answer(contributorsOnDuty, 'none'),
      answer(releasePeople, 'two'),
      answer(needs, 'animation')
    )
  ],
  // A free wiki whose every contribution is traced.
  not: answersFrom(
    answer(motive, 'rights'),
    answer(maturity, 'growth'),
    answer(resource, 'content'),
    answer(carrier, 'association'),
    answer(upkeep, 'lasting'),
    answer(danger, 'none'),
    answer(agreement, 'co-authors'),
    answer(access, 'living'),
    answer(reuseRights, 'free-traced'),
    answer(contributionChannel, 'public'),
    answer(outsideContributors, 'diverse'),
    answer(roadmapDecision, 'written-rules'),
    answer(neighbour, 'none'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'clear'),
    answer(organisations, 'two-three'),
    answer(users, 'public'),
    answer(sensitiveData, 'none'),
    answer(licence, 'copyleft'),
    answer(workplace, 'open-wiki')
  )
};
