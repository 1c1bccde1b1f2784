import { all, not } from '#engine/reason/condition.ts';
import { oneOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { needs } from './needs.ts';

export const dependenceAccepted = oneOf({
  id: 'dependence-accepted',
  options: ['low', 'medium', 'high-for-a-time'],
  mayNotKnow: true,
  control: 'yours',
  // No funder of one’s own is looked for.
  askedWhen: all(tendsOurOwn, not(needs.has('nothing'))),
  fr: {
    ask: `Quelle dépendance envers un seul financeur acceptez-vous ?`,
    short: `Dépendance acceptée`,
    why: `Un gros financeur fait avancer vite, mais son départ peut tout arrêter. Mieux vaut choisir ce risque que le découvrir.`,
    changes: `Si vous n’en acceptez que peu, les modes qui préservent votre indépendance passent devant.`,
    findOut: `Posez la question à la direction ou au bureau : que se passerait-il si ce financeur demandait de changer de cap ? Notez la limite qui en sort.`,
    options: {
      low: `Faible : aucun financeur ne pèse plus que les autres`,
      medium: `Moyenne : un financeur principal, avec d’autres à côté`,
      'high-for-a-time': `Forte, jusqu’à une date fixée : un seul financeur`
    }
  },
  en: {
    ask: `How much dependence on a single funder do you accept?`,
    short: `Accepted dependence`,
    why: `A large funder gets you moving fast, but everything may stop when they leave. Better to choose that risk than to discover it.`,
    changes: `If you accept only a little, the ways of funding that keep you independent come first.`,
    findOut: `Put the question to the board or to management: what if that funder asked you to change course? Write down the limit that comes out of it.`,
    options: {
      low: `Low: no funder weighs more than the others`,
      medium: `Medium: one main funder, with others alongside`,
      'high-for-a-time': `High, until a set date: a single funder`
    }
  }
});
