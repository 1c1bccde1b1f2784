import { answer, answersFrom } from '#engine/reason/answer.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { SituationDossiers } from './dossiers.ts';

/** A company that thinks of opening what it lives on. */
export const dossiers: SituationDossiers = {
  leads: [
    /** A publisher of fourteen people, whose large customers ask for a guarantee. */
    answersFrom(
      answer(motive, 'open-business'),
      answer(maturity, 'growth'),
      answer(resource, 'software'),
      answer(carrier, 'company'),
      answer(access, 'on-request'),
      answer(reuseRights, 'restricted'),
      answer(licence, 'reciprocal'),
      answer(sharedPower, 'no'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'closed'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(problemReach, 'thousands'),
      answer(users, 'companies'),
      answer(organisations, 'one'),
      answer(ownRevenue, 'threatened'),
      answer(agreement, 'board'),
      answer(danger, 'none'),
      answer(needs, 'development', 'legal'),
      answer(paidServices, 'training', 'hosting', 'integration'),
      answer(runway, 'over-eighteen'),
      answer(currentIncome, 'sales'),
      answer(nextAudience, 'companies')
    ),
    /** A cooperative of trainers that sells its courses and thinks of publishing them. */
    answersFrom(
      answer(motive, 'open-business', 'convince'),
      answer(maturity, 'first-users'),
      answer(resource, 'content'),
      answer(carrier, 'cooperative'),
      answer(access, 'on-request'),
      answer(reuseRights, 'unwritten'),
      answer(roadmapDecision, 'carrier-publicly'),
      answer(sharedPower, 'later'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'none'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'partial'),
      answer(problemReach, 'four-to-twenty'),
      answer(users, 'education', 'nonprofits'),
      answer(organisations, 'one'),
      answer(ownRevenue, 'complementary'),
      answer(agreement, 'co-authors'),
      answer(danger, 'none'),
      answer(needs, 'development', 'communication'),
      answer(paidServices, 'training'),
      answer(runway, 'six-to-eighteen'),
      answer(currentIncome, 'sales')
    )
  ],
  not:
    /** A cooperative whose program is already under a free licence. */
    answersFrom(
      answer(motive, 'share-cost'),
      answer(maturity, 'growth'),
      answer(resource, 'software', 'online-service'),
      answer(carrier, 'cooperative'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(licence, 'copyleft'),
      answer(roadmapDecision, 'carrier-publicly'),
      answer(sharedPower, 'later'),
      answer(upkeep, 'lasting'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(users, 'nonprofits', 'companies'),
      answer(organisations, 'two-three'),
      answer(ownRevenue, 'around'),
      answer(danger, 'none'),
      answer(needs, 'maintenance'),
      answer(paidServices, 'hosting', 'training'),
      answer(currentIncome, 'sales')
    )
};
