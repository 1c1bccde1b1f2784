import { any } from '#engine/reason/condition.ts';
import { businessCarrier } from '#knowledge/facts/business-carrier.ts';
import { obligation } from '#knowledge/kinds/obligation.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { financeAct2024 } from '#knowledge/sources/law.ts';

export const dutyElectronicInvoices = obligation({
  id: 'duty-electronic-invoices',
  from: '2026-09-01',
  effortDays: 1,
  requires: [
    {
      when: any(currentIncome.has('sales'), businessCarrier),
      fr: `{Vous facturez}, {une entreprise porte le projet} ou {une coopérative porte le projet}`,
      en: `{You invoice}, {a company carries the project} or {a cooperative carries the project}`
    }
  ],
  favours: [
    {
      when: currentIncome.has('sales'),
      strong: true,
      fr: `Vous avez des ventes`,
      en: `You have sales`
    }
  ],
  cautions: [
    {
      when: carrier.is('association'),
      fr: `Une association sans activité lucrative n’est pas concernée ; une activité accessoire peut suffire pour devoir recevoir`,
      en: `An association without commercial activity is not concerned; a minor one may be enough to have to receive`
    }
  ],
  sources: [financeAct2024],
  reviewed: '2026-11-28',
  fr: {
    title: `Recevoir des factures électroniques`,
    summary: `Depuis le 1er septembre 2026, toute structure assujettie à la TVA doit pouvoir recevoir des factures électroniques. Les petites devront en émettre le 1er septembre 2027.`,
    who: `Qui est assujetti à la TVA, même sans la payer : qui vend à son compte l’est en principe, franchise comprise. Pour une association, demandez à votre comptable.`,
    now: `Choisissez une plateforme agréée, et donnez-en l’adresse à vos fournisseurs.`
  },
  en: {
    title: `Receive electronic invoices`,
    summary: `Since 1 September 2026 every French entity subject to VAT must be able to receive electronic invoices. Small ones must issue them from 1 September 2027.`,
    who: `Whoever is subject to VAT, even without paying it: whoever sells on their own account is as a rule, below the threshold too. For an association, ask your accountant.`,
    now: `Choose an approved platform, and give its address to your suppliers.`
  }
});
