import { answer, answersFrom } from '#engine/reason/answer.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { SituationDossiers } from './dossiers.ts';

export const dossiers: SituationDossiers = {
  leads: [
    // A widow whose husband kept free software for tide tables alone; a maker of boats offers to buy it.
    answersFrom(
      answer(motive, 'answer-somebody', 'rights'),
      answer(offerKind, 'money'),
      answer(maturity, 'infrastructure'),
      answer(resource, 'software', 'online-service'),
      answer(carrier, 'individual'),
      answer(danger, 'person-died', 'place-closes'),
      answer(agreement, 'own-family'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(outsideContributors, 'several'),
      answer(upkeep, 'lasting'),
      answer(licence, 'copyleft'),
      answer(workplace, 'public-forge'),
      answer(releasePeople, 'nobody'),
      answer(nameOwner, 'one-person')
    ),
    // The children of a teacher who left drawers of worksheets that schools copy; no licence was ever written.
    answersFrom(
      answer(motive, 'rights'),
      answer(maturity, 'first-users'),
      answer(resource, 'content'),
      answer(carrier, 'informal-group'),
      answer(danger, 'person-died', 'single-copy'),
      answer(agreement, 'own-family', 'co-authors'),
      answer(access, 'on-request'),
      answer(reuseRights, 'unwritten'),
      answer(outsideContributors, 'nobody'),
      answer(upkeep, 'one-off'),
      answer(workplace, 'own-computer'),
      answer(releasePeople, 'nobody'),
      answer(nameOwner, 'nothing')
    )
  ],
  // Users of the same software, who are of another family.
  not: answersFrom(
    answer(motive, 'more-hands', 'rights'),
    answer(maturity, 'infrastructure'),
    answer(resource, 'software', 'online-service'),
    answer(carrier, 'informal-group'),
    answer(danger, 'person-died', 'place-closes'),
    answer(agreement, 'heirs'),
    answer(access, 'living'),
    answer(reuseRights, 'free'),
    answer(outsideContributors, 'several'),
    answer(upkeep, 'lasting'),
    answer(licence, 'copyleft'),
    answer(workplace, 'public-forge'),
    answer(releasePeople, 'nobody'),
    answer(nameOwner, 'one-person')
  )
};
