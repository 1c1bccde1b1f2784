import { answer, answersFrom } from '#engine/reason/answer.ts';
import { spreadModel } from '#knowledge/questions/disseminate/spread-model.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
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

/** A clause that stops a reuse that its author wants. */
export const dossiers: SituationDossiers = {
  leads: [
    // A teacher’s exercises, that a training body would translate.
    answersFrom(
      answer(motive, 'answer-somebody', 'rights'),
      answer(maturity, 'growth'),
      answer(resource, 'content'),
      answer(carrier, 'individual'),
      answer(upkeep, 'lasting'),
      answer(danger, 'none'),
      answer(agreement, 'co-authors'),
      answer(access, 'living'),
      answer(reuseRights, 'restricted'),
      answer(contributionChannel, 'public'),
      answer(outsideContributors, 'several'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(continuity, 'from-a-copy'),
      answer(neighbour, 'none'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(organisations, 'one'),
      answer(users, 'education', 'public'),
      answer(sensitiveData, 'none'),
      answer(returnWanted, 'improvements'),
      answer(licence, 'non-commercial'),
      answer(firstContributions, 'translation', 'data'),
      answer(workplace, 'open-wiki'),
      answer(releasePeople, 'one'),
      answer(spreadModel, 'central')
    ),
    // A map under a reciprocity licence, kept by an association.
    answersFrom(
      answer(motive, 'rights'),
      answer(maturity, 'growth'),
      answer(resource, 'data'),
      answer(carrier, 'association'),
      answer(upkeep, 'lasting'),
      answer(danger, 'none'),
      answer(agreement, 'co-authors', 'board'),
      answer(access, 'living'),
      answer(reuseRights, 'restricted'),
      answer(contributionChannel, 'public'),
      answer(outsideContributors, 'diverse'),
      answer(roadmapDecision, 'group-with-outsiders'),
      answer(continuity, 'documented'),
      answer(neighbour, 'alive'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(organisations, 'two-three'),
      answer(users, 'companies', 'local-authorities'),
      answer(sensitiveData, 'none'),
      answer(returnWanted, 'improvements'),
      answer(licence, 'reciprocal'),
      answer(workplace, 'open-wiki'),
      answer(releasePeople, 'two'),
      answer(spreadModel, 'copies')
    )
  ],
  // A publisher that lives on its reserved licence.
  not: answersFrom(
    answer(motive, 'open-business'),
    answer(maturity, 'growth'),
    answer(resource, 'software'),
    answer(carrier, 'company'),
    answer(upkeep, 'lasting'),
    answer(danger, 'none'),
    answer(agreement, 'only-us'),
    answer(access, 'on-request'),
    answer(reuseRights, 'restricted'),
    answer(outsideContributors, 'nobody'),
    answer(roadmapDecision, 'carrier-silently'),
    answer(neighbour, 'closed'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'clear'),
    answer(organisations, 'one'),
    answer(users, 'companies'),
    answer(ownRevenue, 'threatened'),
    answer(sensitiveData, 'none'),
    answer(returnWanted, 'money'),
    answer(licence, 'reciprocal')
  )
};
