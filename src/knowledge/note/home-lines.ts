import type { Remark } from '#engine/note/remark.ts';
import { all, not } from '#engine/reason/condition.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';

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
    when: all(carrier.is('individual', 'employee', 'informal-group'), recipient.is('nobody')),
    fr: `Premier choix : une structure qui existe et qui signe pour vous, par une convention d’une page. Une association seulement si personne n’accueille.`,
    en: `First choice: a body that exists and signs for you, under a one-page agreement. An association only if nobody takes you in.`
  },
  {
    about: 'legal-home',
    when: carrier.is('research'),
    fr: `L’établissement signe, pas l’équipe. Public : demandez à son service de valorisation qui, et sous quel délai ; privé : à sa direction.`,
    en: `The institution signs, not the team. Public: ask its technology transfer office who does, and how long it takes; private: ask its management.`
  },
  {
    when: all(roadmapDecision.is('carrier-silently'), not(sharedPower.is('no'))),
    fr: `Aujourd’hui une seule équipe décide, sans le dire. Publiez une page : qui décide, cinq noms dont une voix d’ailleurs, comment on fait changer d’avis.`,
    en: `Today one team decides, without saying so. Publish one page: who decides, five names with a voice from elsewhere, how to change their mind.`
  }
];
