import { all, any } from '#engine/reason/condition.ts';
import { canWaitSixMonths } from '#knowledge/facts/can-wait-six-months.ts';
import { dependsOnOneFunder } from '#knowledge/facts/depends-on-one-funder.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { sellsAround } from '#knowledge/facts/sells-around.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { timeForFundraising } from '#knowledge/facts/time-for-fundraising.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import {
  aviseTitresAssociatifs2022,
  planTitresAssociatifs2021
} from '#knowledge/sources/voluntary-sector.ts';

export const solidarityInvestment = funding({
  id: 'solidarity-investment',
  covers: ['cash', 'development', 'deployment'],
  euros: { from: 50000, to: 500000, per: 'once', sourced: false },
  monthsToFirstEuro: [6, 12],
  recurring: 'no',
  independenceRisk: 2,
  effortDays: 30,
  requires: [
    moneyNeeded,
    {
      when: carrier.is('association', 'cooperative'),
      fr: `{Une association} ou {une coopérative} peut émettre des titres`,
      en: `{An association} or {a cooperative} can issue securities`
    },
    {
      when: all(inUse, any(sellsAround, currentIncome.has('sales', 'fees'))),
      fr: `La ressource sert déjà, et des recettes régulières peuvent rembourser`,
      en: `The resource is in use, and regular income can repay`
    },
    canWaitSixMonths,
    timeForFundraising,
    tendsOurOwn
  ],
  favours: [
    {
      when: all(carrier.is('cooperative'), sellsAround),
      strong: true,
      fr: `Une coopérative vend autour de la ressource : elle peut émettre des parts et rembourser`,
      en: `A cooperative sells around the resource: it can issue shares and repay`
    },
    {
      when: needs.has('cash'),
      strong: true,
      fr: `C’est de la trésorerie ou un investissement qu’il vous faut`,
      en: `What you need is cash flow or an investment`
    },
    {
      when: maturity.is('growth'),
      fr: `L’usage grandit : il y a de quoi changer d’échelle`,
      en: `Use is growing: there is room to scale up`
    },
    {
      when: currentIncome.has('sales', 'fees'),
      fr: `{Des ventes} ou {des cotisations} rentrent déjà`,
      en: `{Sales} or {fees} are already coming in`
    }
  ],
  cautions: [
    {
      when: dependsOnOneFunder,
      fr: `Un financeur apporte plus de 60 % de vos moyens : diversifiez avant d’emprunter, car la dette resterait`,
      en: `One funder provides more than 60% of your means: diversify before you borrow, for the debt would remain`
    }
  ],
  sources: [aviseTitresAssociatifs2022, planTitresAssociatifs2021],
  reviewed: '2026-11-29',
  fr: {
    title: `Investissement solidaire et prêts`,
    summary: `Une coopérative (SA ou SARL) émet des titres participatifs ; une association, des titres associatifs. L’une et l’autre peuvent emprunter à une banque solidaire. L’argent paie un changement d’échelle ; il faudra le rembourser.`,
    amount: `De 50 000 à 500 000 € (ordre de grandeur). Les titres associatifs semblaient réservés aux levées de plus de 500 000 € en 2022, selon l’Avise.`,
    prerequisites: `Des recettes régulières et un plan de remboursement. Pour des titres associatifs : deux ans d’activité économique au moins, et une inscription au registre du commerce.`,
    example: `À l’automne 2021, on ne comptait qu’une dizaine d’émissions de titres associatifs en France, tous secteurs confondus. Nous n’en avons trouvé aucune pour un commun numérique.`,
    pitfalls: [
      `On ne rembourse pas avec une ressource que tout le monde peut reprendre. La dette doit reposer sur vos services.`,
      `Les banques savent mal évaluer un commun. Montrez des recettes, pas une ressource.`,
      `Le montage prend vingt à quarante jours de travail (ordre de grandeur).`
    ],
    firstSteps: [
      `Écrivez un plan à cinq ans, dont une version sans croissance.`,
      `Vous employez, dans l’économie sociale et solidaire ? Demandez l’appui du dispositif local d’accompagnement (DLA) de votre département.`,
      `Proposez d’abord des parts aux usagers et aux personnes qui contribuent.`
    ]
  },
  en: {
    title: `Solidarity investment and loans`,
    summary: `A cooperative (SA or SARL) issues participatory securities; an association, its own bonds. Either can borrow from a solidarity bank. The money pays for scaling up, and has to be paid back.`,
    amount: `€50,000 to €500,000 (order of magnitude). In 2022, according to the agency Avise, bonds issued by French associations seemed to be for sums above €500,000.`,
    prerequisites: `Regular income and a plan for repaying. A French association needs two years of economic activity or more, and an entry in the trade register, to issue bonds.`,
    example: `In autumn 2021 only about ten such bond issues by associations had taken place in France, all sectors together. We found none for a digital commons.`,
    pitfalls: [
      `A resource that anybody may take over repays nothing. The debt must rest on your services.`,
      `Banks are poor at valuing a commons. Show income, not a resource.`,
      `Setting it up takes twenty to forty days of work (order of magnitude).`
    ],
    firstSteps: [
      `Write a five-year plan, with one version that assumes no growth.`,
      `Do you employ people, in the social economy? Ask for the support of your county’s DLA scheme, in France.`,
      `Offer shares first to users and to the people who contribute.`
    ]
  }
});
