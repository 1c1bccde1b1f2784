import { answer, answersFrom } from '#engine/reason/answer.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import type { SituationDossiers } from './dossiers.ts';

const library = [
  answer(maturity, 'infrastructure'),
  answer(resource, 'software'),
  answer(danger, 'person-leaves'),
  answer(agreement, 'only-us'),
  answer(reuseRights, 'free'),
  answer(licence, 'permissive'),
  answer(continuity, 'all-stops'),
  answer(neighbour, 'none'),
  answer(users, 'developers', 'companies'),
  answer(outsideContributors, 'several'),
  answer(releasePeople, 'one'),
  answer(recipient, 'nobody')
];

export const dossiers: SituationDossiers = {
  leads: [
    answersFrom(answer(motive, 'more-hands'), answer(carrier, 'individual'), ...library),
    answersFrom(
      answer(motive, 'more-hands', 'livelihood'),
      answer(maturity, 'growth'),
      answer(resource, 'online-service'),
      answer(carrier, 'informal-group'),
      answer(danger, 'person-leaves'),
      answer(agreement, 'only-us'),
      answer(reuseRights, 'free'),
      answer(continuity, 'all-stops'),
      answer(users, 'public', 'nonprofits'),
      answer(outsideContributors, 'nobody'),
      answer(releasePeople, 'one'),
      answer(recipient, 'nobody')
    )
  ],
  // The same library in the hands of a company that has people to follow.
  not: answersFrom(answer(motive, 'open-business'), answer(carrier, 'company'), ...library)
};
