import { all } from '#engine/reason/condition.ts';
import { scale } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

export const releasePeople = scale({
  id: 'release-people',
  options: ['nobody', 'one', 'two', 'three-plus'],
  control: 'yours',
  // They publish the versions.
  askedWhen: all(tendsOurOwn, maturity.atLeast('prototype')),
  fr: {
    ask: `Combien de personnes peuvent, sans aide, mettre la ressource à jour et la garder accessible ?`,
    short: `Qui peut publier`,
    why: `Si une seule personne détient les accès et le savoir-faire, son absence arrête tout.`,
    changes: `S’il n’y en a qu’une, le plan commence par là : en former une deuxième et partager les accès.`,
    findOut: `Demandez qui a fait les trois derniers changements. Demandez aussi qui a les accès : comptes, serveurs, lieux de dépôt.`,
    options: {
      nobody: `Personne de chez vous`,
      one: `Une seule personne`,
      two: `Deux personnes`,
      'three-plus': `Trois personnes ou plus`
    }
  },
  en: {
    ask: `How many people can, without help, update the resource and keep it available?`,
    short: `Who can publish`,
    why: `If a single person holds the access and the know-how, everything stops when they are away.`,
    changes: `If there is only one, the plan begins there: train a second person and share the access.`,
    findOut: `Ask who made the last three changes. Ask too who holds the access: accounts, servers, places where it is kept.`,
    options: {
      nobody: `Nobody on your side`,
      one: `Only one person`,
      two: `Two people`,
      'three-plus': `Three people or more`
    }
  }
});
