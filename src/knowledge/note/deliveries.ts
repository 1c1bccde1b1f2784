import type { InBoth } from '#engine/locale.ts';
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

const delivering = (letter: InBoth<string>): Pick<Step, 'about' | 'within' | 'costs' | 'fr' | 'en'> => ({
  about: DELIVERIES,
  within: 7,
  costs: ['product-insurance', 'technical-file'],
  fr: {
    title: `Vérifier conformité (marquage CE) et assurance avant toute livraison`,
    why: `Qui vend sous son nom est le fabricant ; une assurance ne remplace pas le marquage.`,
    first: `Une ligne par objet vendu : sa déclaration, son assurance. Il en manque une ? À l’assurance : « Couvrez-vous l’objet vendu, monté ou en kit ? » À un centre technique ou à la DGCCRF : « Quels textes, quel dossier ? Pour ceux déjà vendus, un danger se déclare-t-il ? »${letter.fr}`,
    done: `Chaque ligne a ses papiers, ou sa demande ; rien ne se livre sans eux.`,
    takes: `3 h`
  },
  en: {
    title: `Check compliance (CE marking) and insurance before any delivery`,
    why: `Whoever sells under their name is the maker; insurance does not replace the marking.`,
    first: `A line for each object sold: its declaration, its insurance. One is missing? To the insurer: “Do you cover the object sold, assembled or as a kit?” To a technical centre or the consumer authority (DGCCRF): “Which texts, which file? For those already sold, must a danger be declared?”${letter.en}`,
    done: `Each line has its papers, or its request; nothing is delivered without them.`,
    takes: `3 h`
  }
});

/**
 * Whoever sells objects delivers none without papers, whatever leads; where plans lead, they say it themselves. No
 * day is promised while a paper is awaited: whoever ordered may cancel, and their money goes back.
 */
export const deliverySteps: readonly Step[] = [
  // An order whose deposit is received has a letter of its own.
  {
    ...delivering({ fr: ``, en: `` }),
    id: 'papers-before-delivery',
    when: objectsSold,
    needs: ['order-taken']
  },
  {
    ...delivering({
      fr: ` Un papier manque ? À chaque commande : « Livraison suspendue, sans jour promis : il manque ceci. Annulez si vous voulez : ce qui est payé est rendu. Nouvelles {in-30}. »`,
      en: ` A paper is missing? To each order: “Delivery is on hold, no day promised: this is missing. Cancel if you wish: what you paid is returned. News on {in-30}.”`
    }),
    id: 'papers-and-orders',
    when: objectsSold
  }
];
