import type { Step } from '#engine/note/remark.ts';
import { all } from '#engine/reason/condition.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';

/** A public contract that ends on a day: what follows is put out to tender early enough to be handed over. */
export const nextTender: Step = {
  id: 'next-tender',
  within: 180,
  before: { date: 'ending-date', days: 150 },
  needs: ['ending-date'],
  when: all(publicCarrier, danger.has('money-ends', 'place-closes', 'place-changes')),
  fr: {
    title: `Publier la consultation qui prend la suite`,
    why: `Cinq mois suffisent juste : remise, choix, reprise.`,
    first: `À qui tient les achats : « Écrivons-y cession, code livré, licence libre, reprise des données, et l’aide du sortant. »`,
    done: `L’avis est paru, au nom de qui achète.`,
    takes: `Cinq jours`
  },
  en: {
    title: `Publish the tender for what comes next`,
    why: `Five months are just enough: bids, choice, handover.`,
    first: `To whoever handles purchasing: “Let us write in transfer of rights, source delivered, free licence, data taken over, and help from the outgoing contractor.”`,
    done: `The notice is out, in the name of whoever buys.`,
    takes: `Five days`
  }
};
