import { scale } from '#engine/question.ts';
import { contributionChannel } from '../qualify/contribution-channel.ts';

export const replyTime = scale({
  id: 'reply-time',
  options: ['two-days', 'a-week', 'a-month', 'no-promise'],
  control: 'yours',
  askedWhen: contributionChannel.atLeast('private'),
  fr: {
    ask: `Sous quel délai répondez-vous à une contribution ?`,
    short: `Délai de réponse`,
    why: `Une contribution restée sans réponse n’encourage personne à recommencer. Un repère exigeant : le Standard for Public Code demande une relecture sous deux jours ouvrés.`,
    changes: `Jusqu’à une semaine, vous pouvez promettre une réponse à qui hésite à contribuer ; sans délai, le plan propose d’en annoncer un.`,
    findOut: `Prenez les dix dernières propositions reçues et comptez les jours jusqu’à la première réponse d’une personne de l’équipe.`,
    options: {
      'two-days': `La réponse vient en deux jours au plus`,
      'a-week': `La réponse vient en une semaine au plus`,
      'a-month': `La réponse vient en un mois au plus`,
      'no-promise': `Aucun délai de réponse n’est promis`
    }
  },
  en: {
    ask: `How quickly do you reply to a contribution?`,
    short: `Reply time`,
    why: `A contribution left without a reply encourages nobody to try again. A demanding yardstick: the Standard for Public Code asks for a review within two business days.`,
    changes: `Up to a week, you can promise a reply to people who hesitate to contribute; with no time limit, the plan suggests announcing one.`,
    findOut: `Take the last ten proposals received and count the days until somebody from the team first replied.`,
    options: {
      'two-days': `The reply comes within two days`,
      'a-week': `The reply comes within a week`,
      'a-month': `The reply comes within a month`,
      'no-promise': `No reply time is promised`
    }
  }
});
