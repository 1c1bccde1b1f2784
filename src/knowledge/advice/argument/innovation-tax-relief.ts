import { any } from '#engine/reason/condition.ts';
import { accountsArePublic } from '#knowledge/facts/accounts-are-public.ts';
import { nonprofitEntity } from '#knowledge/facts/nonprofit-entity.ts';
import { sellsAround } from '#knowledge/facts/sells-around.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { refusedFunders } from '#knowledge/questions/finance/refused-funders.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { wrongTaxReceipts } from '#knowledge/sources/money-in-common.ts';
import { mecenatPublicPrive } from '#knowledge/sources/voluntary-sector.ts';

export const innovationTaxRelief = argument({
  id: 'innovation-tax-relief',
  persona: 'innovation-director',
  effortDays: 0,
  requires: [
    {
      when: generalInterest.is('ruling'),
      fr: `Un rescrit fiscal confirme l’intérêt général`,
      en: `A tax ruling confirms general interest`
    },
    {
      when: any(nonprofitEntity, carrier.is('research')),
      fr: `{Une structure sans but lucratif} ou {un établissement de recherche} peut recevoir le don`,
      en: `{A non-profit entity} or {a research institution} can receive the gift`
    }
  ],
  asserts: [
    {
      when: generalInterest.is('ruling'),
      fr: `Un rescrit confirme que le projet est d’intérêt général.`,
      en: `A ruling confirms that the project is of general interest.`
    }
  ],
  favours: [
    {
      when: refusedFunders.is('written'),
      strong: true,
      fr: `Vous avez écrit quels financeurs vous refusez`,
      en: `You have written down which funders you refuse`
    },
    accountsArePublic
  ],
  cautions: [
    {
      when: sellsAround,
      fr: `Vous vendez aussi des services, ou vous y pensez : séparez par écrit le don et la facture.`,
      en: `You also sell services, or mean to: separate the gift from the invoice in writing.`
    }
  ],
  sources: [wrongTaxReceipts, mecenatPublicPrive],
  reviewed: '2026-11-29',
  fr: {
    title: `Un don peut réduire votre impôt`,
    summary: `Le mécénat rend la dépense plus facile à défendre en interne. Sans rescrit, la réponse écrite de l’administration fiscale, ne promettez aucun reçu.`,
    line: `Un rescrit confirme que le projet est d’intérêt général. Votre don peut ouvrir droit à une réduction d’impôt de 60 %. Une adhésion ou une prestation, en principe, non : choisissons la bonne forme avec votre service fiscal.`,
    proof: `Ayez sous les yeux : le rescrit et les règles lues en novembre 2026. La réduction est de 60 % du don, de 40 % au-delà de 2 millions d’euros. Elle a une limite par an : 20 000 €, ou 0,5 % du chiffre d’affaires si c’est plus ; à vérifier pour 2026. Ce que vous offrez en retour reste sous 25 % du don.`
  },
  en: {
    title: `A gift can reduce your tax`,
    summary: `Philanthropy makes the expense easier to defend in-house. Without a ruling, the tax office’s written answer, promise no receipt.`,
    line: `A ruling confirms that the project is of general interest. In France your gift may entitle you to a tax reduction of 60%. A membership or a service, as a rule, does not: let us choose the right form with your tax department.`,
    proof: `Have at hand: the ruling and the French rules as read in November 2026. The reduction is 60% of the gift, 40% above €2 million. It has a yearly limit: €20,000, or 0.5% of turnover if that is more; to be checked for 2026. What you offer in return stays below 25% of the gift.`
  }
});
