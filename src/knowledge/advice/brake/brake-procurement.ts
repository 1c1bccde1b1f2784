import { any } from '#engine/reason/condition.ts';
import { authoritiesAreUsers } from '#knowledge/facts/authorities-are-users.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { publicServicesWouldSuffer } from '#knowledge/facts/public-services-would-suffer.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { apieGuideCcag2021 } from '#knowledge/sources/french-state.ts';
import { seuilMarchesPublics2026 } from '#knowledge/sources/law-firms.ts';
import { namedFreeSoftware, publicPurchaseCode } from '#knowledge/sources/law-of-structures.ts';
import { interoperableEuropeAct } from '#knowledge/sources/law.ts';

export const brakeProcurement = brake({
  id: 'brake-procurement',
  holdsBack: ['opening', 'lasting'],
  loosenedBy: ['public-procurement', 'upstream-clause', 'pooled-public-funding', 'membership-fees'],
  effortDays: 0,
  requires: [
    {
      when: any(publicCarrier, authoritiesAreUsers),
      fr: `{Une administration porte le projet}, ou {des collectivités s’en [servent|serviront]}`,
      en: `{A public body carries the project}, or {local authorities [use|will use] it}`
    }
  ],
  favours: [
    {
      when: publicServicesWouldSuffer,
      strong: true,
      fr: `Des services publics souffriraient de sa disparition : ils ont une raison d’acheter`,
      en: `Public services would suffer if it disappeared: they have a reason to buy`
    }
  ],
  cautions: [],
  sources: [
    publicPurchaseCode,
    namedFreeSoftware,
    seuilMarchesPublics2026,
    apieGuideCcag2021,
    interoperableEuropeAct
  ],
  reviewed: '2026-11-29',
  fr: {
    title: `« Nos marchés publics ne le permettent pas »`,
    summary: `On croit qu’un commun ne s’achète pas, faute de vendeur et de prix. Le service achats renonce, alors que plusieurs voies existent.`,
    who: `Les services achats`,
    levers: [
      `Acheter un travail sur la ressource, pas la ressource elle-même : développement, hébergement, formation. Un marché de services peut nommer un logiciel libre, que toute entreprise peut adapter (Conseil d’État, 30 septembre 2011). Entre pays de l’Union, à qualités égales, la solution sans licence restrictive passe d’abord (règlement 2024/903).`,
      `Ajouter une clause de propriété intellectuelle qui permet de publier le résultat. Le guide de l’APIE sur les CCAG de 2021 aide à l’écrire.`,
      `Adhérer à l’association qui porte le commun. Si la cotisation paie un service précis rendu à la collectivité, c’est sans doute un marché. Entre organismes publics, passer une convention de coopération. Autres voies : partenariat d’innovation (L2172-3), structure que l’acheteur contrôle (L2511-1), centrale d’achat (L2113-2).`,
      `Acheter simplement sous 60 000 € HT, sans découper le besoin. C’est le seuil des fournitures et services depuis le 1er avril 2026.`
    ]
  },
  en: {
    title: `“Our procurement rules do not allow it”`,
    summary: `People believe that a commons cannot be bought, for want of a seller and a price. The purchasing department gives up, although several ways exist.`,
    who: `Purchasing departments`,
    levers: [
      `Buy work on the resource, not the resource: development, hosting, training. In France a services contract may name a free program, which any company can adapt (Conseil d’État, 30 September 2011). For services across EU borders, all else equal, a solution without a restrictive licence comes first (Regulation 2024/903).`,
      `Add an intellectual property clause that allows the result to be published. APIE’s guide to the French standard terms of 2021 (CCAG) helps to write it.`,
      `Join the association behind the commons. If the dues pay for a precise service to the authority, they are probably a contract. Between public bodies, sign a cooperation agreement. Other ways: innovation partnership (L2172-3), a body that the buyer controls (L2511-1), central purchasing (L2113-2).`,
      `Buy simply below €60,000 excluding VAT, without splitting the need. It is the French threshold for supplies and services since 1 April 2026.`
    ]
  }
});
