import { all, any } from '#engine/reason/condition.ts';
import { businessCarrier } from '#knowledge/facts/business-carrier.ts';
import { canSell } from '#knowledge/facts/can-sell.ts';
import { canWaitThreeMonths } from '#knowledge/facts/can-wait-three-months.ts';
import { clauseBindsYouToo } from '#knowledge/facts/clause-binds-you-too.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { growing } from '#knowledge/facts/growing.ts';
import { incomeOfOnePerson } from '#knowledge/facts/income-of-one-person.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { lastingCosts } from '#knowledge/facts/lasting-costs.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { soldByAPublicBody } from '#knowledge/facts/sold-by-a-public-body.ts';
import { soldThroughAHost } from '#knowledge/facts/sold-through-a-host.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { payableFreely } from '#knowledge/needs.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { chatons, unissonFinancement } from '#knowledge/sources/commons-networks.ts';
import { lemonadeStand } from '#knowledge/sources/funders.ts';
import { inno3ParcoursCommuns } from '#knowledge/sources/inno3.ts';
import { cyberResilienceAct, dataAct } from '#knowledge/sources/law.ts';

export const hostingSubscription = funding({
  id: 'hosting-subscription',
  covers: payableFreely,
  euros: { from: 5, to: 500, per: 'month', each: 'client', sourced: false },
  monthsToFirstEuro: [3, 12],
  recurring: 'yes',
  independenceRisk: 2,
  effortDays: 40,
  requires: [
    moneyNeeded,
    {
      when: all(canSell, paidServices.has('hosting')),
      fr: `Quelqu’un peut facturer, et vous vendez, ou vendriez, l’hébergement`,
      en: `Somebody can invoice, and you sell, or would sell, hosting`
    },
    canWaitThreeMonths,
    {
      when: all(existingResource, resource.has('software', 'online-service', 'data')),
      fr: `Une première version à héberger existe : {logiciel}, {service en ligne} ou {données}`,
      en: `A first version exists that can be hosted: {software}, {online service} or {data}`
    }
  ],
  favours: [
    {
      when: all(
        resource.has('online-service'),
        users.has('companies', 'nonprofits', 'local-authorities', 'education', 'state', 'culture')
      ),
      strong: true,
      fr: `Des organisations se [servent|serviront] d’un service en ligne : elles paient pour ne pas l’héberger`,
      en: `Organisations [use|will use] an online service: they pay so as not to host it`
    },
    {
      when: any(businessCarrier, needs.has('hosting')),
      strong: true,
      fr: `{Une entreprise le porte}, {une coopérative le porte} ou {l’hébergement vous coûte} : l’abonnement le paie à mesure qu’il grandit`,
      en: `{A company carries it}, {a cooperative carries it} or {hosting costs you money}: subscriptions pay for it as it grows`
    },
    lastingCosts,
    growing
  ],
  cautions: [
    clauseBindsYouToo,
    soldByAPublicBody,
    incomeOfOnePerson,
    soldThroughAHost,
    {
      when: isSoftware,
      fr: `Vendre un logiciel à installer peut faire de vous un fabricant (règlement européen sur la cyberrésilience). Un service en ligne seul, en général, non. Les failles se signalent depuis le 11 septembre 2026 ; le reste s’applique le 11 décembre 2027`,
      en: `Selling software to install may make you a manufacturer under the EU Cyber Resilience Act; an online service alone, in general not. Reporting duties have applied since 11 September 2026; the rest follows on 11 December 2027`
    },
    {
      when: dataToProtect,
      fr: `Des données personnelles sont en jeu : écrivez les règles et le contrat de sous-traitance avant le premier client`,
      en: `Personal data are at stake: write the data rules and the processing agreement before the first client`
    },
    {
      when: onePersonHoldsTheKeys,
      fr: `Une seule personne peut exploiter le service : formez-en une deuxième avant de promettre une disponibilité`,
      en: `Only one person can run the service: train a second one before you promise availability`
    },
    {
      when: providers.is('several'),
      fr: `D’autres hébergent déjà la ressource : convenez avec eux de qui fait quoi, et à quel prix`,
      en: `Others already host the resource: agree with them on who does what, and at what price`
    }
  ],
  sources: [lemonadeStand, inno3ParcoursCommuns, chatons, unissonFinancement, cyberResilienceAct, dataAct],
  reviewed: '2026-11-28',
  fr: {
    title: `Hébergement et support par abonnement`,
    summary: `Vous faites tourner le service et répondez aux questions contre un abonnement. Le revenu revient chaque mois, mais demande un vrai produit.`,
    amount: `De 5 à 500 € par mois et par client (ordre de grandeur) : multipliez par le nombre de clients attendus.`,
    prerequisites: `Des conditions de vente et un contrat de sous-traitance des données (RGPD). Un client peut partir avec les siennes (règlement 2023/2854).`,
    example: `Le guide Lemonade Stand cite Discourse, Ghost et Moodle.`,
    pitfalls: [
      `Deux classes d’usagers apparaissent, ceux qui paient et les autres : gardez la même version pour tout le monde.`,
      `Vous pouvez concurrencer les hébergeurs de votre communauté, par exemple des membres des CHATONS : parlez-leur d’abord.`,
      `Une disponibilité promise oblige à répondre la nuit : n’annoncez que ce que vous tiendrez.`
    ],
    firstSteps: [
      `Lancez un pilote avec cinq clients.`,
      `Fixez le prix avec les usagers.`,
      `Garantissez par écrit l’export complet des données.`
    ]
  },
  en: {
    title: `Hosting and support by subscription`,
    summary: `You run the service and answer questions for a subscription. The income comes back every month, but it takes a real product.`,
    amount: `€5 to €500 a month per client (order of magnitude): multiply by the clients you expect.`,
    prerequisites: `Terms of sale and a data processing agreement (GDPR). A customer may leave with theirs (Regulation 2023/2854).`,
    example: `The Lemonade Stand guide names Discourse, Ghost and Moodle.`,
    pitfalls: [
      `Two classes of users appear, those who pay and the rest: keep the same version for everybody.`,
      `You may compete with your community’s own hosts, such as members of CHATONS in France: talk to them first.`,
      `Promised availability means answering at night: announce only what you will keep.`
    ],
    firstSteps: [
      `Run a pilot with five clients.`,
      `Set the price together with users.`,
      `Guarantee a full data export in writing.`
    ]
  }
});
