import { not } from '#engine/reason/condition.ts';
import { oneOf } from '#engine/reason/question.ts';
import { roadmapDecision } from './roadmap-decision.ts';

export const sharedPower = oneOf({
  id: 'shared-power',
  options: ['now', 'later', 'no', 'divided', 'not-yours'],
  control: 'yours',
  askedWhen: not(roadmapDecision.atLeast('group-with-outsiders')),
  fr: {
    ask: `Acceptez-vous de partager les décisions ?`,
    short: `Partage du pouvoir`,
    hint: `Tous les projets n’ont pas à devenir un commun : répondez franchement.`,
    why: `Dans un commun, la communauté fixe les règles avec vous.`,
    changes: `« Non » mène à un projet ouvert tenu par un seul acteur. « Plus tard » vous fait écrire la date dès maintenant.`,
    findOut: `Posez la question à la prochaine réunion de l’équipe et à la direction : quelles décisions accepteriez-vous de perdre ?`,
    options: {
      now: `Oui, dès maintenant`,
      later: `Oui, mais plus tard, à une échéance annoncée`,
      no: `Non, votre équipe garde la décision`,
      divided: `Vos membres ne sont pas d’accord entre eux`,
      'not-yours': `Ce n’est pas à vous d’en décider`
    }
  },
  en: {
    ask: `Are you willing to share decisions?`,
    short: `Sharing power`,
    hint: `Not every project has to become a commons, so answer frankly.`,
    why: `In a commons, the community sets the rules with you.`,
    changes: `“No” leads to an open project held by a single actor. “Later” has you write down the date now.`,
    findOut: `Put the question at the next team meeting and to management: which decisions would you be willing to lose?`,
    options: {
      now: `Yes, from now on`,
      later: `Yes, but later, at a date you announce`,
      no: `No, your team keeps the decision`,
      divided: `Your members disagree about it`,
      'not-yours': `That is not yours to decide`
    }
  }
});
