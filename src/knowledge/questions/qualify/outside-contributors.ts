import { scale } from '#engine/reason/question.ts';
import { maturity } from './maturity.ts';

export const outsideContributors = scale({
  id: 'outside-contributors',
  options: ['nobody', 'same-circle', 'several', 'diverse'],
  control: 'given',
  askedWhen: maturity.atLeast('prototype'),
  fr: {
    ask: `Hors de votre équipe et de votre organisation, qui a contribué ces six derniers mois ?`,
    short: `Contributions extérieures`,
    hint: `Contribuer, c’est aussi signaler une erreur, documenter ou animer un atelier ; ce n’est pas être enregistré ou décrit.`,
    why: `Une ressource que d’autres améliorent dépend moins de vous.`,
    changes: `Sans elles, le diagnostic penche vers la ressource ouverte. Avec, nous demandons comment vous remerciez et réglez un conflit.`,
    findOut: `Regardez l’historique du travail et les messages de six mois. Comptez les noms qui ne sont pas de chez vous.`,
    options: {
      nobody: `Personne, pour l’instant`,
      'same-circle': `Une à trois personnes, d’un même cercle`,
      several: `Quatre personnes ou plus, ou deux organisations`,
      diverse: `Des acteurs variés, y compris sans profil technique`
    }
  },
  en: {
    ask: `Outside your team and your organisation, who has contributed in the last six months?`,
    short: `Outside contributions`,
    hint: `Contributing also means reporting a mistake, documenting or running a workshop; it is not being recorded or described.`,
    why: `A resource that others improve depends less on you.`,
    changes: `With none, the assessment leans towards an open resource. With some, we ask how you thank people and settle a conflict.`,
    findOut: `Look at the history of the work and at six months of messages. Count the names from outside.`,
    options: {
      nobody: `Nobody, so far`,
      'same-circle': `One to three people, from the same circle`,
      several: `Four people or more, or two organisations`,
      diverse: `All sorts of actors, non-technical people included`
    }
  }
});
