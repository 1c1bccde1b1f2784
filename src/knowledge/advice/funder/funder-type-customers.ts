import { all } from '#engine/reason/condition.ts';
import { canSell } from '#knowledge/facts/can-sell.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { sellsAround } from '#knowledge/facts/sells-around.ts';
import { usableRelease } from '#knowledge/facts/usable-release.ts';
import { funder } from '#knowledge/kinds/funder.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { datamiHackmd } from '#knowledge/sources/commons-networks.ts';
import { lemonadeStand } from '#knowledge/sources/funders.ts';

export const funderTypeCustomers = funder({
  id: 'funder-type-customers',
  covers: ['support', 'maintenance', 'deployment'],
  modes: ['services', 'hosting-subscription', 'training'],
  effortDays: 0,
  requires: [
    moneyNeeded,
    {
      when: all(sellsAround, canSell),
      fr: `Vous vendez, ou vendriez, un service autour, et une structure peut le facturer`,
      en: `You sell, or would sell, a service around it, and an entity can invoice it`
    }
  ],
  favours: [
    { ...usableRelease, strong: true },
    {
      when: users.has('companies', 'local-authorities', 'nonprofits'),
      fr: `Des organisations s’en [servent|serviront] : elles ont un budget`,
      en: `Organisations [use|will use] it: they have a budget`
    }
  ],
  cautions: [],
  sources: [lemonadeStand, datamiHackmd],
  reviewed: '2026-11-23',
  fr: {
    title: `La clientèle et les usagers payants`,
    summary: `Ils n’achètent pas la ressource, qui reste ouverte. Ils achètent ce qu’il y a autour : l’installer, l’héberger, s’y former. C’est souvent l’argent le plus rapide.`,
    meansOfAction: `Des prestations, un abonnement d’hébergement, une formation.`,
    terms: `Un devis ou un abonnement. En ordre de grandeur : de 500 à 900 € par jour de prestation, de 5 à 500 € par mois d’hébergement. Datami a vécu d’aides publiques, puis de prestations.`,
    difficulties: `Les heures vendues prennent la place du travail commun. Gardez une part pour lui dans chaque devis, et veillez à ne pas créer deux classes d’usagers.`
  },
  en: {
    title: `Customers and paying users`,
    summary: `They do not buy the resource, which stays open. They buy what surrounds it: setting it up, hosting it, learning it. It is often the quickest money.`,
    meansOfAction: `Services, a hosting subscription, training.`,
    terms: `A quote or a subscription. As an order of magnitude: €500 to €900 per day of service, €5 to €500 per month of hosting. Datami lived on public support, then on services.`,
    difficulties: `Hours sold take the place of common work. Keep a share for it in every quote, and take care not to create two classes of users.`
  }
});
