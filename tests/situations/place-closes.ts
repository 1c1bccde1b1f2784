import { answer, answersFrom } from '#engine/reason/answer.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
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
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { SituationDossiers } from './dossiers.ts';

export const dossiers: SituationDossiers = {
  leads: [
    // A teacher’s wiki, under a clause that forbids trade, on a free host that closes.
    answersFrom(
      answer(motive, 'rights', 'answer-somebody'),
      answer(maturity, 'growth'),
      answer(resource, 'content'),
      answer(carrier, 'individual'),
      answer(danger, 'place-closes'),
      answer(agreement, 'co-authors'),
      answer(access, 'living'),
      answer(reuseRights, 'restricted'),
      answer(outsideContributors, 'several'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(continuity, 'from-a-copy'),
      answer(upkeep, 'lasting'),
      answer(startingPoint, 'own-work'),
      answer(users, 'education', 'public'),
      answer(licence, 'non-commercial'),
      answer(workplace, 'open-wiki'),
      answer(nameOwner, 'one-person'),
      answer(releasePeople, 'one'),
      answer(inKindOffers, 'hosting'),
      answer(recipient, 'nobody')
    ),
    // An association’s map of shelters, on the server of a partner that moves everything.
    answersFrom(
      answer(motive, 'answer-somebody'),
      answer(maturity, 'infrastructure'),
      answer(resource, 'data', 'online-service'),
      answer(carrier, 'association'),
      answer(danger, 'place-closes'),
      answer(agreement, 'co-authors', 'board'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(outsideContributors, 'diverse'),
      answer(roadmapDecision, 'group-with-outsiders'),
      answer(continuity, 'documented'),
      answer(upkeep, 'lasting'),
      answer(users, 'public', 'nonprofits'),
      answer(organisations, 'two-three'),
      answer(sensitiveData, 'pseudonymisable'),
      answer(licence, 'copyleft'),
      answer(workplace, 'open-wiki'),
      answer(nameOwner, 'carrier'),
      answer(releasePeople, 'two'),
      answer(needs, 'hosting')
    )
  ],
  // The same teacher, worn out, whose host stays where it is.
  not: answersFrom(
    answer(motive, 'more-hands'),
    answer(maturity, 'growth'),
    answer(resource, 'content'),
    answer(carrier, 'individual'),
    answer(danger, 'person-leaves'),
    answer(agreement, 'co-authors'),
    answer(access, 'living'),
    answer(reuseRights, 'free'),
    answer(outsideContributors, 'several'),
    answer(continuity, 'all-stops'),
    answer(licence, 'copyleft'),
    answer(workplace, 'open-wiki'),
    answer(nameOwner, 'one-person'),
    answer(releasePeople, 'one')
  )
};
