import { all, not } from '#engine/reason/condition.ts';
import { scale } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { needs } from './needs.ts';

export const fundraisingTime = scale({
  id: 'fundraising-time',
  options: ['none', 'one-two', 'three-to-five', 'over-five'],
  control: 'yours',
  // No funds are sought.
  askedWhen: all(tendsOurOwn, not(needs.has('nothing'))),
  fr: {
    ask: `Combien de jours par mois pouvez-vous passer à chercher des fonds ?`,
    short: `Temps de recherche`,
    why: `Un dossier prend des jours ; il faut ensuite suivre, justifier, remercier. Ce temps est pris sur la ressource elle-même.`,
    changes: `À deux jours par mois ou moins, les modes légers passent devant. N’en lancez pas plus de deux à la fois.`,
    findOut: `Regardez votre agenda du mois dernier. Demandez à chaque membre de l’équipe combien de jours il peut tenir, pas combien il en souhaite.`,
    options: {
      none: `Aucun jour`,
      'one-two': `Un ou deux jours par mois`,
      'three-to-five': `Trois à cinq jours par mois`,
      'over-five': `Plus de cinq jours par mois`
    }
  },
  en: {
    ask: `How many days a month can you spend looking for funds?`,
    short: `Fundraising time`,
    why: `An application takes days; then come follow-up, reports and thanks. That time is taken from the resource itself.`,
    changes: `At two days a month or less, lighter ways of funding come first. Start no more than two at a time.`,
    findOut: `Look at last month’s diary. Ask each member of the team how many days they can sustain, not how many they wish for.`,
    options: {
      none: `No days at all`,
      'one-two': `One or two days a month`,
      'three-to-five': `Three to five days a month`,
      'over-five': `More than five days a month`
    }
  }
});
