import { all } from '#engine/reason/condition.ts';
import { canSell } from '#knowledge/facts/can-sell.ts';
import { sellsAround } from '#knowledge/facts/sells-around.ts';
import { objection } from '#knowledge/kinds/pitch.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';

export const objectionNoPhilanthropy = objection({
  id: 'objection-no-philanthropy',
  persona: 'innovation-director',
  effortDays: 0,
  requires: [canSell, sellsAround],
  favours: [
    {
      when: currentIncome.has('sales'),
      strong: true,
      fr: `Vous facturez déjà des prestations`,
      en: `You already invoice services`
    },
    {
      when: contributorsOnDuty.atLeast('some'),
      fr: `Des personnes contribuent dans le cadre de leur emploi`,
      en: `Some people contribute as part of their job`
    }
  ],
  cautions: [
    {
      when: generalInterest.is('ruling', 'likely'),
      fr: `Une prestation n’ouvre en principe pas droit à la réduction d’impôt du mécénat : ne mêlez pas les deux.`,
      en: `A service does not, as a rule, carry the tax relief of a gift: keep the two apart.`
    }
  ],
  asserts: [
    {
      when: all(canSell, sellsAround),
      fr: `achetez-nous un service utile à vos équipes`,
      en: `buy a service that your teams can use`
    }
  ],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `« Nous n’avons pas de budget de mécénat »`,
    summary: `Le mécénat n’est qu’une ligne de budget parmi d’autres. Demandez-lui quelle dépense elle sait déjà justifier.`,
    reply: `Alors ne donnez rien : achetez-nous un service utile à vos équipes, ou prêtez-nous un peu de leur temps. Dites-moi quelle ligne de budget vous convient, et je prépare le papier.`,
    proof: `Ayez sous les yeux : un devis pour un service précis et une demande de temps chiffrée en jours. Si votre structure a des adhérents, ajoutez le barème d’adhésion.`
  },
  en: {
    title: `“We have no philanthropy budget”`,
    summary: `Philanthropy is only one budget line among others. Ask her which expense she already knows how to justify.`,
    reply: `Then give nothing: buy a service that your teams can use, or lend us some of their time. Tell me which budget line suits you, and I will prepare the paperwork.`,
    proof: `Have at hand: a quote for one precise service and a request for time, in days. If your entity has members, add the membership scale.`
  }
});
