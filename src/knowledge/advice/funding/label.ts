import { all, any } from '#engine/reason/condition.ts';
import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { canWaitThreeMonths } from '#knowledge/facts/can-wait-three-months.ts';
import { clauseBindsYouToo } from '#knowledge/facts/clause-binds-you-too.ts';
import { growing } from '#knowledge/facts/growing.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { payableFreely } from '#knowledge/needs.ts';
import { namePolicy } from '#knowledge/questions/disseminate/name-policy.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { decidimBarcelona } from '#knowledge/sources/decidim.ts';
import { consumerCodeCertification } from '#knowledge/sources/law-of-structures.ts';
import { intellectualPropertyCode } from '#knowledge/sources/law.ts';

export const label = funding({
  id: 'label',
  covers: payableFreely,
  euros: { from: 200, to: 5000, per: 'year', each: 'provider', sourced: false },
  monthsToFirstEuro: [9, 18],
  recurring: 'yes',
  independenceRisk: 2,
  effortDays: 25,
  requires: [
    moneyNeeded,
    {
      when: all(inUse, canReceiveMoney),
      fr: `Des personnes s’en servent déjà, et une structure peut encaisser`,
      en: `People already use it, and an entity can receive money`
    },
    {
      when: any(providers.is('several'), paidServices.has('certification')),
      fr: `Un label trouverait preneur : {plusieurs prestataires}, ou {des personnes dont vous attesteriez les acquis}`,
      en: `A label would find takers: {several providers}, or {people whom you would certify}`
    },
    canWaitThreeMonths
  ],
  favours: [
    {
      when: providers.is('several'),
      strong: true,
      fr: `Plusieurs prestataires vivent déjà de la ressource`,
      en: `Several providers already make a living from the resource`
    },
    {
      when: paidServices.has('certification'),
      strong: true,
      fr: `Vous certifiez, ou certifieriez, des personnes ou des prestataires`,
      en: `You certify, or would certify, people or providers`
    },
    growing,
    {
      when: resource.has('software', 'standard', 'online-service'),
      fr: `La conformité se vérifie : la ressource est {un logiciel}, {un standard} ou {un service}`,
      en: `Conformity can be checked: the resource is {software}, {a standard} or {a service}`
    },
    {
      when: namePolicy.is('charter'),
      fr: `Une charte dit déjà qui peut se servir du nom`,
      en: `A charter already says who may use the name`
    }
  ],
  cautions: [
    clauseBindsYouToo,
    {
      when: nameOwner.is('one-person', 'supplier'),
      fr: `Le nom appartient {à une personne} ou {à un prestataire} : transférez-le avant de faire payer son usage`,
      en: `{One person} or {a supplier} owns the name: transfer it before you charge for its use`
    },
    {
      when: paidServices.has('training', 'hosting', 'integration'),
      fr: `Vous vendez aussi : qui détient une marque de garantie ne vend pas de services du même type (L715-2). Prenez une marque collective si vous êtes un groupement, ou confiez-la à une structure qui ne vend rien`,
      en: `You sell too: whoever holds a French guarantee mark sells no services of the same kind (L715-2). Take a collective mark if you are a grouping, or entrust it to a body that sells nothing`
    },
    {
      when: roadmapDecision.atMost('carrier-publicly'),
      fr: `Votre équipe décide seule : associez usagers et prestataires aux critères, sinon le label paraîtra partial`,
      en: `Your team decides alone: involve users and providers in the criteria, or the label will look biased`
    }
  ],
  sources: [intellectualPropertyCode, consumerCodeCertification, decidimBarcelona],
  reviewed: '2026-11-29',
  fr: {
    title: `Label de conformité`,
    summary: `Les prestataires qui vendent autour de la ressource paient chaque année pour porter son nom. En échange, quelqu’un vérifie qu’ils respectent ses règles.`,
    amount: `De 200 à 5 000 € par an et par prestataire labellisé (ordre de grandeur) : multipliez par leur nombre.`,
    prerequisites: `Une marque déposée à l’INPI, l’institut qui enregistre les marques, au nom d’une structure. Un règlement d’usage public : qui contrôle, et comment on perd le label.`,
    example: `À Decidim, chaque membre de la communauté signe un « contrat social ». L’association, créée en 2019, a pour mission de le préserver. Un label peut s’appuyer sur un tel texte.`,
    pitfalls: [
      `Contrôler coûte du temps. Un label que personne ne vérifie ne vaut plus rien.`,
      `Un prix trop haut écarte les petits prestataires. Prévoyez un tarif selon la taille.`,
      `Un label peut être une certification, quel que soit son nom. Attester en tiers qu’un produit ou un service suit un référentiel est réservé, en principe, aux organismes accrédités (Code de la consommation, L433-4). Demandez au Cofrac avant de vendre.`
    ],
    firstSteps: [
      `Choisissez avec un conseil entre marque simple avec licence, marque collective et marque de garantie. Qui détient une marque de garantie ne vend pas les services garantis.`,
      `Écrivez la charte d’usage avec des prestataires et des usagers.`,
      `Essayez-la avec trois prestataires pilotes avant de fixer le prix.`
    ]
  },
  en: {
    title: `Conformity label`,
    summary: `Providers who sell services around the resource pay each year to carry its name. In return, somebody checks that they keep its rules.`,
    amount: `€200 to €5,000 a year for each labelled provider (order of magnitude): multiply by their number.`,
    prerequisites: `A trade mark registered in the name of an entity (in France, with INPI). Public rules of use: who checks, and how the label can be lost.`,
    example: `At Decidim every member of the community signs up to a “social contract”. The association, founded in 2019, exists to preserve it. A label can rest on a text of that kind.`,
    pitfalls: [
      `Checking takes time. A label that nobody verifies is soon worth nothing.`,
      `Too high a price keeps small providers out. Set the fee by size.`,
      `A label may be a certification, whatever its name. In France, attesting that others’ products or services follow a standard is kept, as a rule, for accredited bodies (Consumer Code, L433-4). Ask Cofrac, which accredits them, before you sell.`
    ],
    firstSteps: [
      `With an adviser, choose between a simple mark with a licence, a collective mark and a certification mark. Whoever holds the last sells none of the services it covers.`,
      `Write the charter of use with providers and users.`,
      `Try it with three pilot providers before you set the price.`
    ]
  }
});
