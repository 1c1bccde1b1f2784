import { isSoftware } from '#knowledge/facts/is-software.ts';
import { keptAsProduct } from '#knowledge/facts/not-kept-as-product.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { licence as licenceFamily } from '#knowledge/kinds/practice.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { openSourceDefinition } from '#knowledge/sources/money-in-common.ts';
import { opensourceGuideLegal } from '#knowledge/sources/open-source-practice.ts';

export const licenceEdges = licenceFamily({
  id: 'licence-edges',
  effortDays: 2,
  requires: [isSoftware, keptAsProduct, tendsOurOwn],
  favours: [],
  cautions: [
    {
      when: licence.is('reciprocal', 'reserved', 'non-commercial'),
      fr: `Votre licence réserve des usages : dites « code lisible », jamais « libre » ni « open source »`,
      en: `Your licence reserves some uses: say “readable source”, never “free software” or “open source”`
    }
  ],
  sources: [openSourceDefinition, opensourceGuideLegal],
  reviewed: '2026-11-29',
  fr: {
    title: `Cœur : votre contrat. Connecteurs et exemples : MIT`,
    summary: `Le cœur reste vendu : votre contrat dit qui le lit et le modifie, et rien n’en paraît. Les bords paraissent sous MIT, avec un certificat d’origine pour ce qui vous arrive.`,
    fits: `Une licence libre ne se reprend pas. Tant que personne n’a décidé d’ouvrir le cœur, seuls un connecteur, un format ou des exemples paraissent.`,
    avoid: `Une licence maison publiée : elle n’attire ni contributions ni financeurs du libre. Un accord signé (CLA) pour un connecteur : le certificat d’origine suffit.`,
    cost: `Deux jours pour séparer un bord, puis une relecture du contrat par une ou un juriste (ordre de grandeur).`,
    firstStep: `Choisissez un connecteur que votre clientèle réclame. Sortez-le du cœur, avec sa notice et un exemple.`,
    template: `Ce qui paraît, et ce qui ne paraît pas
[Connecteur, format, exemples] : licence MIT. Signez vos envois (Developer Certificate of Origin 1.1).
[Cœur] : vendu, sous le contrat [nom]. Il se lit et se modifie chez qui l’a acheté ; il n’est pas libre.
Identifiant SPDX : MIT pour les bords ; LicenseRef-[nom] pour le cœur.`
  },
  en: {
    title: `Core: your contract. Connectors and examples: MIT`,
    summary: `The core stays for sale: your contract says who may read and change it, and nothing of it comes out. The edges come out under MIT, with a certificate of origin for what reaches you.`,
    fits: `A free licence cannot be taken back. As long as nobody has decided to open the core, only a connector, a format or examples come out.`,
    avoid: `A home-made licence that is published: it draws neither contributions nor funders of free software. A signed agreement (CLA) for a connector: the certificate of origin is enough.`,
    cost: `Two days to part an edge from the core, then a reading of the contract by a lawyer (order of magnitude).`,
    firstStep: `Choose a connector that your customers ask for. Take it out of the core, with its guide and an example.`,
    template: `What comes out, and what does not
[Connector, format, examples]: MIT licence. Sign off what you send (Developer Certificate of Origin 1.1).
[Core]: for sale, under the [name] contract. Whoever bought it may read and change it; it is not free software.
SPDX identifier: MIT for the edges; LicenseRef-[name] for the core.`
  }
});
