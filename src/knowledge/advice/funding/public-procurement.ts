import { all, any } from '#engine/reason/condition.ts';
import { anotherBudget } from '#knowledge/facts/another-budget.ts';
import { authoritiesAreUsers } from '#knowledge/facts/authorities-are-users.ts';
import { canSell } from '#knowledge/facts/can-sell.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { incomeOfOnePerson } from '#knowledge/facts/income-of-one-person.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { publicServicesWouldSuffer } from '#knowledge/facts/public-services-would-suffer.ts';
import { sellsAround } from '#knowledge/facts/sells-around.ts';
import { soldThroughAHost } from '#knowledge/facts/sold-through-a-host.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { etalabCommunsWorkshops } from '#knowledge/sources/french-state.ts';
import { marchePublicSeuils, seuilMarchesPublics2026 } from '#knowledge/sources/law-firms.ts';
import { ccag2021Notice, publicPurchaseCode } from '#knowledge/sources/law-of-structures.ts';

export const publicProcurement = funding({
  id: 'public-procurement',
  covers: ['development', 'maintenance', 'security', 'deployment'],
  euros: { from: 5000, to: 60000, per: 'once', sourced: false },
  monthsToFirstEuro: [1, 9],
  recurring: 'partly',
  independenceRisk: 3,
  effortDays: 6,
  requires: [
    moneyNeeded,
    existingResource,
    anotherBudget,
    {
      when: any(
        publicCarrier,
        all(
          canSell,
          any(sellsAround, providers.atLeast('one')),
          any(users.has('local-authorities', 'researchers', 'education', 'state'), publicServicesWouldSuffer)
        )
      ),
      fr: `{L’organisme public qui le porte peut acheter}, ou {des services publics s’en [servent|serviront] et quelqu’un peut le leur vendre}`,
      en: `{A public carrier can buy this work}, or {public services [use|will use] it and somebody can sell them a service}`
    },
    tendsOurOwn
  ],
  favours: [
    {
      when: all(authoritiesAreUsers, isSoftware),
      strong: true,
      fr: `Des collectivités s’en [servent|serviront], et c’est un outil : elles savent acheter ce qui lui manque`,
      en: `Local authorities [use|will use] it, and it is a tool: they know how to buy what it lacks`
    },
    {
      when: all(authoritiesAreUsers, any(carrier.is('company', 'cooperative'), providers.is('several'))),
      strong: true,
      fr: `Des collectivités ont à qui passer commande : {une entreprise}, {une coopérative} ou {plusieurs prestataires}`,
      en: `Local authorities have somebody to order from: {a company}, {a cooperative} or {several providers}`
    },
    {
      when: publicServicesWouldSuffer,
      fr: `Sa disparition nuirait {à une collectivité} ou {à l’État}`,
      en: `Its disappearance would hurt {a local authority} or {the State}`
    },
    inUse,
    {
      when: needs.has('development', 'security', 'deployment'),
      fr: `Vous devez payer un travail précis : {développement}, {audit} ou {déploiement}`,
      en: `You have to pay for a definite piece of work: {development}, {an audit} or {deployment}`
    }
  ],
  cautions: [
    incomeOfOnePerson,
    soldThroughAHost,
    {
      when: publicCarrier,
      fr: `Vous portez vous-même la ressource : acheter est alors une façon de dépenser votre budget, pas une recette. C’en est une quand un autre organisme commande à une structure qui peut vendre`,
      en: `You carry the resource yourself: buying is then a way to spend your budget, not an income. It is one when another body orders from an entity that can sell`
    },
    {
      when: rights.is('partial', 'unclear'),
      fr: `Les droits sur l’existant ne sont pas clairs : réglez ce point avant de signer un marché`,
      en: `The rights on what exists are not clear: settle them before you sign a contract`
    },
    {
      when: onePersonHoldsTheKeys,
      fr: `Une seule personne peut publier : formez-en une deuxième avant de promettre un délai`,
      en: `Only one person can publish: train a second one before you promise a deadline`
    }
  ],
  sources: [
    ccag2021Notice,
    publicPurchaseCode,
    seuilMarchesPublics2026,
    marchePublicSeuils,
    etalabCommunsWorkshops
  ],
  reviewed: '2026-11-29',
  fr: {
    title: `Commande publique`,
    summary: `Une administration achète un travail sur la ressource : une fonction, un audit, une installation. Tout le monde en profite, si ce travail rejoint la version commune.`,
    amount: `De 5 000 à 60 000 € hors taxes par achat simple (ordre de grandeur). Depuis le 1er avril 2026, une administration achète fournitures et services sans publicité jusqu’à 60 000 € (décret 2025-1386).`,
    prerequisites: `Une entreprise ou une association qui vend, et une clause qui permet de publier le résultat. Au-dessus de 60 000 € vient une procédure adaptée, avec publicité dès 90 000 €. Elle s’arrête à 140 000 € pour l’État et à 216 000 € pour une collectivité (2026-2027). Un achat innovant se passe de publicité jusqu’à 100 000 € (article R2122-9-1). En dessous des seuils, l’acheteur choisit quand même une offre pertinente, sans toujours prendre le même prestataire.`,
    example: `Le ministère de l’Éducation nationale a payé les fonctions de montage vidéo de PeerTube 4.2. Elles servent à tout le monde.`,
    pitfalls: [
      `Une adaptation faite pour un seul client et jamais reversée vous laisse deux versions à entretenir.`,
      `Découper un besoin pour rester sous le seuil est interdit : c’est le « saucissonnage ».`,
      `Si le marché renvoie aux cahiers types (CCAG) de 2021, vous gardez en principe le droit de réutiliser votre travail. La publication sous licence libre reste à écrire ; sans renvoi, écrivez toute la clause.`
    ],
    firstSteps: [
      `Écrivez une clause de reversement : tout travail payé rejoint la version commune.`,
      `Publiez la liste des prestataires capables d’intervenir.`,
      `Préparez un devis type, à la taille d’un achat simple. La facture passe par Chorus Pro (L2192-5).`
    ]
  },
  en: {
    title: `Public procurement`,
    summary: `A public body buys work on the resource: a feature, an audit, an installation. Everybody benefits, provided that the work goes back into the shared version.`,
    amount: `€5,000 to €60,000 excluding VAT for a simple purchase (order of magnitude). In France, since 1 April 2026, supplies and services need no advertising up to €60,000 (decree 2025-1386).`,
    prerequisites: `A company or association that sells, and a clause that allows the result to be published. Above €60,000 a simplified tender applies, with advertising from €90,000. It ends at €140,000 for the French State and €216,000 for a local authority (2026–2027). An innovative purchase needs no advertising up to €100,000 (article R2122-9-1). Below the thresholds the buyer still chooses a relevant offer, and not always the same supplier.`,
    example: `The French Ministry of Education paid for the video editing features of PeerTube 4.2. They serve everyone.`,
    pitfalls: [
      `A change made for one client and never merged leaves you with two versions to maintain.`,
      `Splitting a need to stay below the threshold is forbidden.`,
      `If the contract refers to the 2021 standard clauses (CCAG), you keep as a rule the right to reuse your work. Publication under a free licence must still be written in; without that reference, write the whole clause.`
    ],
    firstSteps: [
      `Write an upstream clause: all paid work joins the shared version.`,
      `Publish the list of providers who can do the work.`,
      `Prepare a model quote, sized for a simple purchase. In France the invoice goes through Chorus Pro (L2192-5).`
    ]
  }
});
