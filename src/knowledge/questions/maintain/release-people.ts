import { all } from '#engine/reason/condition.ts';
import { scale } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

export const releasePeople = scale({
  id: 'release-people',
  options: ['one', 'two', 'three-plus'],
  control: 'yours',
  // They publish the versions.
  askedWhen: all(tendsOurOwn, maturity.atLeast('prototype')),
  fr: {
    ask: `Combien de personnes peuvent, sans aide, publier une version et faire fonctionner la ressource ?`,
    short: `Qui peut publier`,
    why: `Si une seule personne détient les accès et le savoir-faire, son absence arrête tout.`,
    changes: `S’il n’y en a qu’une, le plan commence par là : en former une deuxième et partager les accès.`,
    findOut: `Demandez à l’équipe technique qui a publié les trois dernières versions. Demandez aussi qui en a les droits, sur la forge et les serveurs.`,
    options: {
      one: `Une seule personne`,
      two: `Deux personnes`,
      'three-plus': `Trois personnes ou plus`
    }
  },
  en: {
    ask: `How many people can publish a version and keep the resource running without help?`,
    short: `Who can publish`,
    why: `If a single person holds the access and the know-how, everything stops when they are away.`,
    changes: `If there is only one, the plan begins there: train a second person and share the access.`,
    findOut: `Ask the technical team who published the last three versions. Ask too who has the rights to do so, on the forge and the servers.`,
    options: {
      one: `Only one person`,
      two: `Two people`,
      'three-plus': `Three people or more`
    }
  }
});
