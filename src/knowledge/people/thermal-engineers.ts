import { answersFrom, answer } from '#engine/reason/answer.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { capture } from '#knowledge/questions/qualify/capture.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { Person } from './person.ts';

/** A company whose patched copy costs a merge at every update, and that would rather give its changes back. */
export const thermalEngineers: Person = {
  id: 'thermal-engineers',
  name: {
    fr: `Chauffe 4`,
    en: `Heatwork 4`
  },
  who: {
    fr: `Un bureau d’études et sa copie`,
    en: `An engineering firm and its copy`
  },
  story: {
    fr: `Un bureau d’études de quarante personnes calcule la chaleur des bâtiments avec un moteur libre, tenu par trois universités. Depuis cinq ans, Nadia y ajoute les matériaux d’ici dans une copie à part. Chaque mise à jour lui coûte trois semaines de fusion, et la prochaine arrive en mars. Elle voudrait rendre ses changements, sans prendre part à rien d’autre : l’équipe voisine publie, décide et répond bien. Le directeur craint qu’un concurrent en profite. Le contrat de travail ne dit rien de ce qu’elle peut publier.`,
    en: `An engineering firm of forty people works out the heat of buildings with a free engine, kept by three universities. For five years Nadia has been adding local materials to it in a copy apart. Each update costs her three weeks of merging, and the next one comes in March. She would like to give her changes back and take part in nothing else: the team over there publishes, decides and answers well. The director fears that a competitor will benefit. Her contract says nothing of what she may publish.`
  },
  purpose: {
    fr: `Calculer la chaleur des bâtiments d’ici avec un moteur que d’autres entretiennent.`,
    en: `Working out the heat of local buildings with an engine that others maintain.`
  },
  answers: answersFrom(
    answer(motive, 'share-cost', 'convince'),
    answer(maturity, 'first-users'),
    answer(resource, 'software'),
    answer(field, 'making'),
    answer(carrier, 'company'),
    answer(danger, 'none'),
    answer(agreement, 'employer'),
    answer(access, 'none'),
    answer(reuseRights, 'free'),
    answer(contributionChannel, 'none'),
    answer(outsideContributors, 'nobody'),
    answer(roadmapDecision, 'carrier-silently'),
    answer(capture, 'nothing'),
    answer(continuity, 'documented'),
    answer(transparency, 'internal'),
    answer(sharedPower, 'no'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'alive'),
    answer(neighbourWish, 'contribute'),
    answer(startingPoint, 'fork'),
    answer(rights, 'clear'),
    answer(users, 'companies'),
    answer(organisations, 'one'),
    answer(ownRevenue, 'complementary'),
    answer(sensitiveData, 'none'),
    answer(nameOwner, 'carrier'),
    answer(needs, 'maintenance', 'development'),
    answer(nextAudience, 'companies')
  ),
  objects: {
    fr: {
      'own-question': `Comment rendre nos changements sans y perdre notre avance ?`,
      thing: `notre copie du moteur`,
      owners: `le directeur`,
      'neighbour-name': `le moteur des trois universités`,
      'audience-name': `le directeur`
    },
    en: {
      'own-question': `How do we give our changes back without losing our lead?`,
      thing: `our copy of the engine`,
      owners: `the director`,
      'neighbour-name': `the three universities’ engine`,
      'audience-name': `the director`
    }
  }
};
