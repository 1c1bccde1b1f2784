import { matter } from '#knowledge/kinds/field-matter.ts';
import { privateLand, routesAsWorks } from '#knowledge/sources/law-of-places.ts';

export const paths = matter({
  words: ['sentier', 'randonn', 'chemin', 'path ', 'paths ', 'footpath', 'trail', 'hik'],
  neighbours: [
    {
      name: 'Geotrek',
      url: 'https://geotrek.fr/',
      seen: '2026-11',
      fr: `gestion et publication de sentiers, libre, née dans les parcs`,
      en: `managing and publishing paths, free, started by national parks`
    },
    {
      name: 'Waymarked Trails',
      url: 'https://hiking.waymarkedtrails.org/',
      seen: '2026-11',
      fr: `sentiers balisés, tirés d’OpenStreetMap`,
      en: `waymarked trails, drawn from OpenStreetMap`
    }
  ],
  holders: [
    {
      name: 'FFRandonnée',
      url: 'https://www.ffrandonnee.fr/',
      seen: '2026-11',
      fr: `itinéraires GR et GR de Pays, marques déposées`,
      en: `GR and GR de Pays routes, registered trade marks`
    },
    {
      name: 'Suricate',
      url: 'https://www.mongr.fr/page/suricate-un-outil-de-veille-des-sentiers',
      seen: '2026-11',
      fr: `signalements de l’État, lus par départements et fédérations`,
      en: `State reporting service, read by départements and federations`
    }
  ],
  law: [
    {
      sources: [routesAsWorks],
      fr: `Le tracé d’un circuit peut être une œuvre : demandez avant de reprendre un GR (Cassation, 30 juin 1998).`,
      en: `The line of a route may be a protected work: ask before you take up a GR (Cour de cassation, 30 June 1998).`
    },
    {
      sources: [privateLand],
      fr: `Entrer sans accord sur un terrain privé signalé est puni : n’y menez personne (226-4-3 du code pénal).`,
      en: `Walking onto marked private land without consent is an offence: lead nobody there (226-4-3 of the criminal code).`
    }
  ],
  readers: [
    {
      fr: `Avant de publier, faites parcourir dix sentiers par qui ne les a pas relevés, saison comprise.`,
      en: `Before you publish, have ten paths walked by somebody who did not record them, in season.`
    }
  ]
});
