import { answer, answersFrom } from '#engine/reason/answer.ts';
import { spreadModel } from '#knowledge/questions/disseminate/spread-model.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
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
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { SituationDossiers } from './dossiers.ts';

export const dossiers: SituationDossiers = {
  leads: [
    // A village history association: tapes in a cupboard, voices of people who were promised little.
    answersFrom(
      answer(motive, 'rights'),
      answer(maturity, 'prototype'),
      answer(resource, 'content'),
      answer(carrier, 'association'),
      answer(danger, 'single-copy'),
      answer(agreement, 'people-shown', 'co-authors'),
      answer(access, 'none'),
      answer(reuseRights, 'unwritten'),
      answer(outsideContributors, 'nobody'),
      answer(continuity, 'from-a-copy'),
      answer(upkeep, 'one-off'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'unclear'),
      answer(problemReach, 'only-us'),
      answer(users, 'public', 'researchers'),
      answer(organisations, 'one'),
      answer(sensitiveData, 'personal'),
      answer(workplace, 'internal'),
      answer(largestFunder, 'no-budget'),
      answer(releasePeople, 'two'),
      answer(nameOwner, 'carrier'),
      answer(needs, 'hosting'),
      answer(spreadModel, 'central')
    ),
    // A town’s notebooks of a garden, filled for forty years, on one disk and on paper.
    answersFrom(
      answer(motive, 'verdict'),
      answer(maturity, 'first-users'),
      answer(resource, 'data', 'content'),
      answer(carrier, 'local-authority'),
      answer(danger, 'single-copy'),
      answer(agreement, 'employer'),
      answer(access, 'on-request'),
      answer(reuseRights, 'unwritten'),
      answer(outsideContributors, 'same-circle'),
      answer(continuity, 'all-stops'),
      answer(upkeep, 'one-off'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'partial'),
      answer(users, 'researchers', 'public'),
      answer(organisations, 'one'),
      answer(sensitiveData, 'none'),
      answer(workplace, 'internal'),
      answer(largestFunder, 'over-60'),
      answer(releasePeople, 'one'),
      answer(nameOwner, 'carrier'),
      answer(currentIncome, 'own-budget'),
      answer(needs, 'nothing')
    )
  ],
  // The same association, whose collection is already in two archives.
  not: answersFrom(
    answer(motive, 'verdict'),
    answer(maturity, 'prototype'),
    answer(resource, 'content'),
    answer(carrier, 'association'),
    answer(danger, 'none'),
    answer(agreement, 'people-shown'),
    answer(access, 'frozen'),
    answer(reuseRights, 'free'),
    answer(outsideContributors, 'nobody'),
    answer(continuity, 'relay'),
    answer(upkeep, 'one-off'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'clear'),
    answer(users, 'public'),
    answer(organisations, 'one'),
    answer(sensitiveData, 'none'),
    answer(licence, 'permissive'),
    answer(workplace, 'email'),
    answer(largestFunder, 'no-budget'),
    answer(releasePeople, 'two'),
    answer(nameOwner, 'carrier'),
    answer(needs, 'nothing')
  )
};
