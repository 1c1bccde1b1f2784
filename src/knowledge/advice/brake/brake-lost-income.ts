import { brake } from '#knowledge/kinds/brake.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { institutionnalisationCommunsAdministration } from '#knowledge/sources/commons-networks.ts';

export const brakeLostIncome = brake({
  id: 'brake-lost-income',
  holdsBack: ['opening'],
  loosenedBy: ['split-scope', 'services', 'hosting-subscription', 'dual-licence'],
  effortDays: 0,
  requires: [
    {
      when: ownRevenue.is('threatened'),
      fr: `L’ouvrir menacerait un revenu dont vous vivez`,
      en: `Opening it would threaten income that you live on`
    }
  ],
  favours: [],
  cautions: [],
  sources: [institutionnalisationCommunsAdministration],
  reviewed: '2026-11-23',
  fr: {
    title: `La peur de perdre un revenu`,
    summary: `Ce que l’on veut ouvrir est aussi ce que l’on vend. Tant que personne ne chiffre la perte ni ne la compense, la direction bloque, et elle a ses raisons.`,
    who: `La direction et les équipes commerciales`,
    levers: [
      `Ouvrir la couche sur laquelle personne ne se fait concurrence, et garder le reste.`,
      `Vendre un service autour : héberger, intégrer, former.`,
      `Obtenir que la perte soit compensée, par une décision budgétaire. La Base Adresse Nationale est restée bloquée tant que deux acteurs vendaient leurs adresses. Une décision politique a tranché en 2019-2020.`,
      `Peser la double licence, l’une libre et l’autre payante. Elle rapporte à un seul, et la communauté s’en méfie.`
    ]
  },
  en: {
    title: `Fear of losing income`,
    summary: `What you want to open is also what you sell. As long as nobody costs the loss or makes up for it, management blocks, and it has its reasons.`,
    who: `Management and sales teams`,
    levers: [
      `Open the layer on which nobody competes, and keep the rest.`,
      `Sell a service around it: hosting, integration, training.`,
      `Get the loss made up for, by a budget decision. The French national address database was stuck as long as two bodies sold their addresses. A political decision settled the matter in 2019–2020.`,
      `Weigh dual licensing, one free and one paid. It pays a single owner, and the community distrusts it.`
    ]
  }
});
