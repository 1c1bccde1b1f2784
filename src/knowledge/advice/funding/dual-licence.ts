import { all, any } from '#engine/reason/condition.ts';
import { authoritiesAreUsers } from '#knowledge/facts/authorities-are-users.ts';
import { businessCarrier } from '#knowledge/facts/business-carrier.ts';
import { canWaitThreeMonths } from '#knowledge/facts/can-wait-three-months.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { growing } from '#knowledge/facts/growing.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { openToCapture } from '#knowledge/facts/open-to-capture.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { rightsClear } from '#knowledge/facts/rights-clear.ts';
import { keptAsProduct } from '#knowledge/facts/not-kept-as-product.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { payableFreely } from '#knowledge/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';
import { lemonadeStand } from '#knowledge/sources/funders.ts';

export const dualLicence = funding({
  id: 'dual-licence',
  covers: payableFreely,
  euros: { from: 0, to: 0, per: 'year', sourced: false },
  monthsToFirstEuro: [6, 18],
  recurring: 'yes',
  independenceRisk: 4,
  effortDays: 40,
  requires: [
    moneyNeeded,
    canWaitThreeMonths,
    {
      when: any(ownRevenue.is('threatened'), returnWanted.is('money')),
      fr: `{L’ouvrir menace vos ventes}, ou {vous voulez un retour en argent}`,
      en: `{Opening it threatens your sales}, or {you want money in return}`
    },
    {
      when: all(existingResource, resource.has('software')),
      fr: `Une première version d’un logiciel existe déjà`,
      en: `A first version of a piece of software already exists`
    },
    {
      when: all(any(businessCarrier, recipient.is('company')), rightsClear),
      fr: `Une structure commerciale peut vendre, et les droits sur l’existant sont clairs`,
      en: `A trading entity can sell, and the rights on what exists are clear`
    },
    tendsOurOwn
  ],
  favours: [
    {
      when: all(carrier.is('company'), users.has('companies', 'developers')),
      strong: true,
      fr: `Une entreprise porte un logiciel dont {d’autres entreprises} ou {d’autres équipes de développement} se [servent|serviront]`,
      en: `A company carries software that {other companies} or {other development teams} [use|will use]`
    },
    {
      when: licence.is('copyleft'),
      fr: `La licence oblige à partager : certaines entreprises paieraient pour en être dispensées`,
      en: `The licence requires sharing: some companies would pay to be exempt`
    },
    growing,
    {
      when: ownRevenue.is('threatened'),
      fr: `Publier la ressource menace une partie de vos ventes`,
      en: `Publishing the resource threatens part of your sales`
    }
  ],
  cautions: [
    {
      when: keptAsProduct,
      strong: true,
      fr: `Rien n’en est encore ouvert : une version libre ne se reprend pas. Décidez-le à part, avant d’en attendre de l’argent`,
      en: `Nothing of it is open yet: a free version cannot be taken back. Decide that on its own, before expecting money from it`
    },
    {
      when: outsidersContribute,
      fr: `D’autres que vous ont contribué : sans leur accord signé, vous ne pouvez pas vendre leur travail sous une autre licence`,
      en: `People other than you have contributed: without their signed agreement you cannot sell their work under another licence`
    },
    {
      when: openToCapture,
      fr: `Un seul acteur peut déjà refermer la ressource : confiez le nom à un tiers neutre, ou ne parlez plus de commun`,
      en: `A single actor can already close the resource: entrust the name to a neutral party, or stop calling it a commons`
    },
    {
      when: authoritiesAreUsers,
      fr: `Des collectivités s’en [servent|serviront] : demandez-leur d’abord si une partie fermée les ferait partir`,
      en: `Local authorities [use|will use] it: ask them first whether a closed part would drive them away`
    }
  ],
  sources: [lemonadeStand, livreBlancCommunsNumeriques],
  reviewed: '2026-11-28',
  fr: {
    title: `Double licence ou options payantes fermées`,
    summary: `Une entreprise publie une version libre et vend une autre licence ou des fonctions fermées. C’est à la marge du commun, souvent incompatible avec lui : un seul vendeur garde le dernier mot.`,
    amount: `Très variable : nous n’avons aucun chiffre fiable à vous donner.`,
    prerequisites: `Détenir tous les droits. Chaque personne extérieure doit signer un accord de contribution qui vous laisse vendre son travail sous une autre licence.`,
    example: `Le guide Lemonade Stand cite Qt et MySQL pour la double licence, GitLab et Elastic pour les fonctions fermées.`,
    pitfalls: [
      `La confiance baisse : chaque contribution bénévole enrichit aussi la version que vous vendez.`,
      `Des financeurs publics peuvent vous écarter au titre de leurs critères de licence.`,
      `Si votre but est un commun, préférez les prestations ou l’hébergement.`
    ],
    firstSteps: [
      `Confiez le nom à un tiers neutre. Si vous lui confiez aussi les droits, gardez par contrat celui de vendre l’autre licence.`,
      `Publiez un engagement : la version libre le restera. Dites ce qui reste fermé, et pourquoi.`,
      `Écrivez la date à laquelle chaque partie fermée deviendra libre.`
    ]
  },
  en: {
    title: `Dual licence or paid closed features`,
    summary: `A company publishes a free version and sells another licence, or closed features. This is on the margin of the commons and often incompatible with it: a single vendor keeps the last word.`,
    amount: `Very variable: we have no reliable figure to give you.`,
    prerequisites: `Holding all the rights. Every outside contributor must sign an agreement that lets you sell their work under another licence.`,
    example: `The Lemonade Stand guide names Qt and MySQL for dual licences, GitLab and Elastic for closed features.`,
    pitfalls: [
      `Trust declines: every volunteer contribution also enriches the version that you sell.`,
      `Public funders may turn you down under their licence criteria.`,
      `If a commons is your goal, prefer services or hosting.`
    ],
    firstSteps: [
      `Entrust the name to a neutral party. If you entrust the rights too, keep by contract the right to sell the other licence.`,
      `Publish a commitment: the free version will stay free. Say what remains closed, and why.`,
      `Write down the date on which each closed part becomes free.`
    ]
  }
});
