import type { Remark } from '#engine/note/remark.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { GOVERNANCE } from './governance.ts';
import { communitySize } from '#knowledge/questions/identify/community-size.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';

// Whoever contributes to what others hold writes no rule for them.
const decidesInSilence = all(roadmapDecision.is('carrier-silently'), not(sharedPower.is('no', 'not-yours')));
const manyContribute = communitySize.atLeast('sixteen-to-hundred');

/** Where it lives and who signs, by who carries it: said where the situation says nothing of its own. */
export const homeLines: readonly Remark[] = [
  {
    about: 'legal-home',
    when: all(carrier.is('local-authority'), organisations.atLeast('two-three')),
    fr: `Premier choix : une convention entre vos structures, portée par l’une d’elles ou par votre structure numérique départementale. Un syndicat mixte ou un groupement plus tard, si le budget dure.`,
    en: `First choice: an agreement between your bodies, held by one of them or by your county digital agency. A joint authority later, if the budget lasts.`
  },
  {
    about: 'legal-home',
    when: all(carrier.is('association'), recipient.is('association', 'host')),
    fr: `Maison : l’association, inchangée. N’en créez pas une seconde.`,
    en: `Home: the association, unchanged. Do not found a second one.`
  },
  {
    about: 'legal-home',
    when: all(carrier.is('individual', 'informal-group'), recipient.is('nobody')),
    fr: `Premier choix : une structure qui existe et signe pour vous, sur mandat écrit de chacun, par une convention d’une page.`,
    en: `First choice: a body that exists and signs for you, on each one’s written mandate, under a one-page agreement.`
  },
  {
    about: 'legal-home',
    // An employee gives no mandate for what is the employer’s.
    when: all(carrier.is('employee'), recipient.is('nobody')),
    fr: `À plusieurs employeurs, chacun signe pour son personnel, par une convention d’une page.`,
    en: `With several employers, each signs for its staff, under a one-page agreement.`
  },
  {
    about: 'home-association',
    when: all(carrier.is('individual', 'employee', 'informal-group'), recipient.is('nobody')),
    fr: `Ne créez une association que si personne ne vous accueille.`,
    en: `Found an association only if nobody takes you in.`
  },
  {
    about: 'legal-home',
    // Investors own no public laboratory: there, the situation says who signs.
    when: all(carrier.is('research'), not(currentIncome.has('investors'))),
    fr: `L’établissement signe, pas l’équipe. Public : demandez à son service de valorisation qui, et sous quel délai ; privé : à sa direction.`,
    en: `The institution signs, not the team. Public: ask its technology transfer office who does, and how long it takes; private: ask its management.`
  },
  {
    about: GOVERNANCE,
    when: all(decidesInSilence, carrier.is('association'), not(manyContribute)),
    fr: `Vos statuts disent qui vote. Entre deux votes, écrivez en une ligne qui tranche, et comment faire changer d’avis.`,
    en: `Your articles say who votes. Between two votes, write in one line who settles, and how to change a decision.`
  },
  {
    about: GOVERNANCE,
    // What an authority may decide, its votes have shared out already; its staff write nothing beside them.
    when: all(decidesInSilence, carrier.is('local-authority'), not(manyContribute)),
    fr: `Vos délibérations disent qui peut signer : demandez à la direction générale qui en a reçu délégation. Entre deux votes, écrivez qui tranche l’ordinaire.`,
    en: `Council votes say who may sign: ask who holds that power. Between two votes, write down who settles daily matters.`
  },
  {
    about: GOVERNANCE,
    when: all(decidesInSilence, not(any(carrier.is('association', 'local-authority'), manyContribute))),
    fr: `Qui décide au quotidien n’est écrit nulle part : écrivez-le en une ligne, avec une deuxième voix et la façon de faire changer d’avis.`,
    en: `Who decides from day to day is written nowhere: write it in one line, with a second voice and how to change a decision.`
  },
  {
    about: GOVERNANCE,
    when: all(decidesInSilence, manyContribute),
    fr: `Qui décide n’est écrit nulle part. Publiez une page : cinq noms au plus dont une voix d’ailleurs, et comment on fait changer d’avis.`,
    en: `Who decides is written nowhere. Publish one page: five names at most with a voice from elsewhere, and how to change a decision.`
  }
];
