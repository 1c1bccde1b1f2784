import { scale } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';

export const largestFunder = scale({
  id: 'largest-funder',
  options: ['no-budget', 'under-30', '30-to-60', 'over-60', 'self'],
  mayNotKnow: true,
  control: 'given',
  // Whose money keeps the resource alive is asked of those who keep it.
  askedWhen: tendsOurOwn,
  fr: {
    ask: `Quelle part du budget vient de votre premier financeur ?`,
    short: `Premier financeur`,
    why: `Quand un seul financeur paie presque tout, son départ peut tout arrêter et son avis pèse trop. Notre repère : à maturité, aucun financeur au-delà de 40 %.`,
    changes: `Au-delà de 60 %, nous vous alertons, et le plan propose d’ouvrir une deuxième source régulière.`,
    findOut: `Demandez le budget de l’année à la personne qui tient les comptes. Divisez la plus grosse recette par le total.`,
    options: {
      'no-budget': `Il n’y a pas de budget`,
      'under-30': `Moins de 30 %`,
      '30-to-60': `De 30 à 60 %`,
      'over-60': `Plus de 60 %`,
      self: `Aucune : votre budget ou vos cotisations paient tout`
    }
  },
  en: {
    ask: `What share of the budget comes from your largest funder?`,
    short: `Largest funder`,
    why: `When one funder pays for almost everything, its departure can stop everything and its opinion weighs too much. Our yardstick: at maturity, no funder above 40%.`,
    changes: `Above 60%, we warn you, and the plan suggests opening a second regular source.`,
    findOut: `Ask whoever keeps the accounts for this year’s budget. Divide the largest income by the total.`,
    options: {
      'no-budget': `There is no budget`,
      'under-30': `Less than 30%`,
      '30-to-60': `From 30% to 60%`,
      'over-60': `More than 60%`,
      self: `None: your budget or your members’ fees pay for all`
    }
  }
});
