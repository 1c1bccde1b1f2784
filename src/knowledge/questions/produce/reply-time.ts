import { all } from '#engine/reason/condition.ts';
import { scale } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';

export const replyTime = scale({
  id: 'reply-time',
  options: ['two-days', 'a-week', 'a-month', 'no-promise'],
  control: 'yours',
  // They answer contributions, not the one who comes.
  askedWhen: all(tendsOurOwn, contributionChannel.atLeast('private')),
  fr: {
    ask: `Sous quel délai répondez-vous à une contribution ?`,
    short: `Délai de réponse`,
    why: `Une contribution restée sans réponse n’encourage personne à recommencer. Un repère exigeant : le Standard for Public Code, encore en projet, recommande une relecture sous deux jours ouvrés.`,
    changes: `Jusqu’à une semaine, vous pouvez promettre une réponse à qui hésite à contribuer. Sans délai, le plan propose d’en annoncer un.`,
    findOut: `Prenez les dix dernières propositions reçues. Comptez les jours jusqu’à la première réponse d’une personne de l’équipe.`,
    options: {
      'two-days': `Deux jours au plus`,
      'a-week': `Une semaine au plus`,
      'a-month': `Un mois au plus`,
      'no-promise': `Aucun délai n’est promis`
    }
  },
  en: {
    ask: `How quickly do you reply to a contribution?`,
    short: `Reply time`,
    why: `A contribution left without a reply encourages nobody to try again. A demanding yardstick: the Standard for Public Code, still a draft, recommends a review within two business days.`,
    changes: `Up to a week, you can promise a reply to people who hesitate to contribute. With no time limit, the plan suggests announcing one.`,
    findOut: `Take the last ten proposals received. Count the days until somebody from the team first replied.`,
    options: {
      'two-days': `Within two days`,
      'a-week': `Within a week`,
      'a-month': `Within a month`,
      'no-promise': `No reply time is promised`
    }
  }
});
