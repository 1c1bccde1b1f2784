import type { Remark, Step } from '#engine/note/remark.ts';
import { all } from '#engine/reason/condition.ts';
import { objectsSold } from '#knowledge/facts/objects-sold.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { machineryRegulation } from '#knowledge/sources/joining.ts';
import { machineryDirective } from '#knowledge/sources/law-of-objects.ts';
import { DELIVERIES } from './harm.ts';

/** In these fields an object often has a motor, or is hitched to one. */
export const makesMachines = field.is('farming', 'making', 'transport');

export const machineLaw: Pick<Remark, 'sources' | 'fr' | 'en'> = {
  sources: [machineryDirective, machineryRegulation],
  fr: `Avec un moteur, ou attelé à un tracteur (équipement interchangeable), l’objet suit en général les règles des machines. Directive 2006/42, puis règlement 2023/1230 dès le 20 janvier 2027. Qui le construit pour soi en est alors le fabricant (directive 2006/42, article 2).`,
  en: `With a motor, or hitched to a tractor (interchangeable equipment), the object as a rule follows the rules of machines. Directive 2006/42, then Regulation 2023/1230 from 20 January 2027. Whoever builds one for themselves is then its manufacturer (Directive 2006/42, article 2).`
};

/** Whoever sells objects hears under which rules they are machines, whatever leads. */
export const deliveriesLaw: readonly Remark[] = [
  { about: DELIVERIES, when: all(objectsSold, makesMachines), ...machineLaw }
];

/** Whoever sells objects delivers none without papers, whatever leads; where plans lead, they say it themselves. */
export const deliverySteps: readonly Step[] = [
  {
    id: 'deliver-nothing-yet',
    about: DELIVERIES,
    within: 7,
    when: objectsSold,
    fr: {
      title: `Ne rien livrer sans conformité (marquage CE) ni assurance`,
      why: `Qui vend est le fabricant ; une assurance ne remplace pas le marquage.`,
      first: `Un papier manque ? À chaque commande : « Livraison suspendue jusqu’à ce papier ; l’argent reçu vous est rendu dès que vous le demandez. » À l’assurance : « Couvrez-vous l’objet vendu, monté ou en kit ? » À un centre technique ou à la DGCCRF : « Quels textes, quel dossier, et pour ceux déjà vendus ? »`,
      done: `Chaque papier est là ou demandé ; chaque commande l’a lu.`,
      takes: `3 h`
    },
    en: {
      title: `Deliver nothing without compliance (CE marking) and insurance`,
      why: `Whoever sells is the maker; insurance does not replace the marking.`,
      first: `A paper is missing? To each order: “Delivery paused until that paper; money received is returned as soon as you ask.” To the insurer: “Do you cover the object sold, assembled or as a kit?” To a technical centre or the consumer authority (DGCCRF): “Which texts, which file, and what of those already sold?”`,
      done: `Each paper is there or asked for; each order has read so.`,
      takes: `3 h`
    }
  }
];
