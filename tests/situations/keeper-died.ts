import { answer, answersFrom } from '#engine/reason/answer.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
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
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { SituationDossiers } from './dossiers.ts';

export const dossiers: SituationDossiers = {
  leads: [
    // Software for amateur astronomers: its author has died, the licence is free, and nobody holds the keys.
    answersFrom(
      answer(motive, 'more-hands', 'rights'),
      answer(maturity, 'infrastructure'),
      answer(resource, 'software', 'online-service'),
      answer(carrier, 'informal-group'),
      answer(danger, 'person-died', 'place-closes'),
      answer(agreement, 'heirs', 'source-owner'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(outsideContributors, 'same-circle'),
      answer(continuity, 'from-a-copy'),
      answer(upkeep, 'lasting'),
      answer(users, 'public', 'education'),
      answer(organisations, 'one'),
      answer(licence, 'copyleft'),
      answer(workplace, 'public-forge'),
      answer(releasePeople, 'nobody'),
      answer(nameOwner, 'one-person')
    ),
    // Tunes noted by a fiddler who has died: an association sings from them, and no licence was ever written.
    answersFrom(
      answer(motive, 'rights'),
      answer(maturity, 'first-users'),
      answer(resource, 'content'),
      answer(carrier, 'association'),
      answer(danger, 'person-died'),
      answer(agreement, 'heirs'),
      answer(access, 'frozen'),
      answer(reuseRights, 'unwritten'),
      answer(outsideContributors, 'same-circle'),
      answer(upkeep, 'lasting'),
      answer(users, 'public', 'nonprofits'),
      answer(organisations, 'one'),
      answer(workplace, 'own-computer'),
      answer(releasePeople, 'nobody'),
      answer(nameOwner, 'one-person')
    )
  ],
  // The same software, whose author is only moving away, and can still hand over.
  not: answersFrom(
    answer(motive, 'more-hands'),
    answer(maturity, 'infrastructure'),
    answer(resource, 'software', 'online-service'),
    answer(carrier, 'informal-group'),
    answer(danger, 'person-leaves'),
    answer(agreement, 'co-authors'),
    answer(access, 'living'),
    answer(reuseRights, 'free'),
    answer(outsideContributors, 'several'),
    answer(continuity, 'from-a-copy'),
    answer(upkeep, 'lasting'),
    answer(users, 'public', 'education'),
    answer(organisations, 'two-three'),
    answer(licence, 'copyleft'),
    answer(workplace, 'public-forge'),
    answer(releasePeople, 'two'),
    answer(nameOwner, 'one-person')
  )
};
