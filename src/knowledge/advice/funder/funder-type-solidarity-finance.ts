import { all } from '#engine/reason/condition.ts';
import { growing } from '#knowledge/facts/growing.ts';
import { funder } from '#knowledge/kinds/funder.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { forumAdemeValoriserCommuns } from '#knowledge/sources/ademe.ts';
import {
  aviseTitresAssociatifs2022,
  planTitresAssociatifs2021
} from '#knowledge/sources/voluntary-sector.ts';

export const funderTypeSolidarityFinance = funder({
  id: 'funder-type-solidarity-finance',
  covers: ['cash'],
  modes: ['solidarity-investment', 'bridging-advance'],
  effortDays: 0,
  requires: [
    {
      when: needs.has('cash'),
      fr: `Il vous faut de la trésorerie ou de l’investissement`,
      en: `You need cash flow or investment`
    },
    {
      when: all(
        carrier.is('association', 'company', 'cooperative'),
        currentIncome.has('sales', 'fees', 'grant', 'call')
      ),
      fr: `Une structure qui peut emprunter {vend}, {reçoit des cotisations}, {une subvention} ou {l’argent d’un appel}`,
      en: `An entity that can borrow {sells}, {receives dues}, {a grant} or {money from a call}`
    }
  ],
  favours: [
    { ...growing, strong: true },
    {
      when: carrier.is('cooperative'),
      fr: `Une coopérative porte le projet : elle peut émettre des parts`,
      en: `A cooperative carries the project: it can issue shares`
    }
  ],
  cautions: [],
  sources: [aviseTitresAssociatifs2022, planTitresAssociatifs2021, forumAdemeValoriserCommuns],
  reviewed: '2026-11-23',
  fr: {
    title: `La finance solidaire et coopérative`,
    summary: `Banques coopératives et fonds solidaires avancent de l’argent qu’il faudra rendre. Cela sert à attendre une subvention ou à changer d’échelle, pas à combler un manque.`,
    meansOfAction: `Un prêt, une garantie, des titres participatifs ou associatifs.`,
    terms: `Un plan d’affaires qui montre comment rembourser, ou la notification de l’aide que vous attendez. Pour des titres associatifs : deux ans d’activité économique et une inscription au registre du commerce. En 2022, ils semblaient réservés aux levées de plus de 500 000 €, selon l’Avise. On en comptait une dizaine d’émissions en 2021.`,
    difficulties: `Un commun ne vaut rien dans un bilan : la banque voit la dette, pas la ressource. L’AFD posait encore la question sur le forum de l’ADEME. Montrez vos recettes.`
  },
  en: {
    title: `Solidarity and cooperative finance`,
    summary: `Cooperative banks and solidarity funds advance money that must be paid back. It serves to wait for a grant or to scale up, not to fill a gap.`,
    meansOfAction: `A loan, a guarantee, participatory securities or bonds issued by associations.`,
    terms: `A business plan that shows how you will repay, or the notification of the support that you await. For a French association to issue bonds: two years of economic activity and an entry in the trade register. In 2022 they seemed to be for sums above €500,000, according to the agency Avise. About ten issues had taken place by 2021.`,
    difficulties: `A commons is worth nothing on a balance sheet: the bank sees the debt, not the resource. The French Development Agency (AFD) still asked the question on ADEME’s forum. Show your income.`
  }
});
