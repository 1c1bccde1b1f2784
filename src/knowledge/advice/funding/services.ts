import { all } from '#engine/reason/condition.ts';
import { businessCarrier } from '#knowledge/facts/business-carrier.ts';
import { canSell } from '#knowledge/facts/can-sell.ts';
import { clauseBindsYouToo } from '#knowledge/facts/clause-binds-you-too.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { incomeOfOnePerson } from '#knowledge/facts/income-of-one-person.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { openToCapture } from '#knowledge/facts/open-to-capture.ts';
import { pricesOfOnePerson } from '#knowledge/facts/prices-of-one-person.ts';
import { soldByAPublicBody } from '#knowledge/facts/sold-by-a-public-body.ts';
import { soldThroughAHost } from '#knowledge/facts/sold-through-a-host.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { payableFreely } from '#knowledge/needs.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { datamiHackmd } from '#knowledge/sources/commons-networks.ts';
import { etalabCommunsWorkshops } from '#knowledge/sources/french-state.ts';
import { lemonadeStand } from '#knowledge/sources/funders.ts';
import { associationSalesExemption } from '#knowledge/sources/law-of-structures.ts';
import { vatThreshold2026 } from '#knowledge/sources/money-in-common.ts';
import { vatOldReferences, vatRecodified } from '#knowledge/sources/vat-thresholds.ts';

export const services = funding({
  id: 'services',
  covers: payableFreely,
  euros: { from: 500, to: 900, per: 'day', sourced: false },
  monthsToFirstEuro: [1, 3],
  recurring: 'partly',
  independenceRisk: 3,
  effortDays: 5,
  requires: [
    moneyNeeded,
    canSell,
    {
      when: paidServices.has('integration'),
      fr: `Vous vendez, ou vendriez, de l’installation et des adaptations`,
      en: `You sell, or would sell, installation and adaptations`
    }
  ],
  favours: [
    { ...businessCarrier, strong: true },
    {
      when: all(
        resource.has('software', 'online-service', 'data', 'hardware'),
        users.has('companies', 'local-authorities')
      ),
      strong: true,
      fr: `{Des entreprises} ou {des collectivités} s’en [servent|serviront] et voudront l’adapter`,
      en: `{Companies} or {local authorities} [use|will use] it and will want it adapted`
    },
    {
      when: needs.has('livelihood', 'development', 'deployment'),
      fr: `Du travail est à payer : développement, déploiement, rémunérations`,
      en: `There is work to pay for: development, roll-out, wages`
    },
    inUse,
    {
      when: runway.atMost('three-to-six'),
      fr: `Il vous faut de l’argent sous six mois : un devis signé paie vite`,
      en: `You need money within six months: a signed quote pays fast`
    }
  ],
  cautions: [
    clauseBindsYouToo,
    incomeOfOnePerson,
    pricesOfOnePerson,
    soldByAPublicBody,
    soldThroughAHost,
    {
      when: onePersonHoldsTheKeys,
      fr: `Une seule personne tient le projet : plafonnez les jours vendus, chacun est pris sur la ressource`,
      en: `One person holds the project: cap the days you sell, each of them is taken from the resource`
    },
    {
      when: openToCapture,
      fr: `Un seul acteur pourrait refermer la ressource : écrivez ce qui reste commun avant de vendre autour`,
      en: `A single actor could close the resource again: write down what stays common before you sell around it`
    }
  ],
  sources: [
    associationSalesExemption,
    etalabCommunsWorkshops,
    datamiHackmd,
    lemonadeStand,
    vatRecodified,
    vatOldReferences,
    vatThreshold2026
  ],
  reviewed: '2026-11-28',
  fr: {
    title: `Prestations de services`,
    summary: `Vous vendez votre temps autour de la ressource : installation, adaptation, conseil. Aucun argent ne vient plus vite. Mais il ne nourrit la ressource que si vous lui en réservez une part.`,
    amount: `De 500 à 900 € par jour (ordre de grandeur).`,
    prerequisites: `Pouvoir facturer : entreprise, coopérative, micro-entreprise ou association. Une association peut vendre un peu sans impôts commerciaux. Ses ventes restent alors minoritaires, et sous un seuil (80 011 € en 2025, à vérifier). Au-delà, demandez conseil avant de facturer. Assurez le travail vendu (responsabilité professionnelle).`,
    example: `Scenari, outil libre de création de documents, vit entre laboratoire et entreprise. Datami, lancé avec deux aides publiques, vit de prestations.`,
    pitfalls: [
      `Les heures vendues remplacent le travail sur le cœur commun, et vos journées ne se multiplient pas.`,
      `Un client part avec sa version modifiée : prévoyez par écrit le retour des améliorations.`
    ],
    firstSteps: [
      `Ajoutez à chaque devis une « part du commun », par exemple de 15 à 20 %.`,
      `Écrivez dans vos contrats que les améliorations rejoignent la version commune.`,
      `Publiez le catalogue de vos prestations et celui des autres prestataires.`
    ]
  },
  en: {
    title: `Services`,
    summary: `You sell your time around the resource: setting it up, adapting it, giving advice. No money comes faster. But it feeds the resource only if you set a share aside.`,
    amount: `€500 to €900 a day (order of magnitude).`,
    prerequisites: `Being able to invoice: a company, a cooperative, a sole trader or an association. In France an association may sell a little without business taxes. Sales must stay minor, under a threshold (€80,011 in 2025, to be checked). Beyond that, seek advice first. Insure the work you sell (professional liability).`,
    example: `Scenari, a free tool for producing documents, lives between laboratory and company. Datami, started with two rounds of public support, lives on services.`,
    pitfalls: [
      `Hours sold replace work on the shared core, and your days do not multiply.`,
      `A client leaves with a modified version: put the return of improvements in writing.`
    ],
    firstSteps: [
      `Add a “commons share” to every quote, for instance 15% to 20%.`,
      `Write into your contracts that improvements join the shared version.`,
      `Publish the list of your services, and of the other providers too.`
    ]
  }
});
