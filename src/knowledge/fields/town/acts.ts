import { matter } from '#knowledge/kinds/field-matter.ts';
import { publishedActs } from '#knowledge/sources/law-of-towns.ts';

export const acts = matter({
  words: ['deliberation', 'actes admin', 'actes de la comm', 'actes des comm', 'council decision', 'bylaw'],
  neighbours: [
    {
      name: 'S²LOW',
      url: 'https://libriciel.fr/actualites/s%c2%b2low-retour-sur-un-projet-de-teletransmission-historique',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `envoie les actes à la préfecture, libre`,
      en: `sends a town’s acts to the State, free`
    }
  ],
  houses: [
    {
      name: 'Libriciel',
      url: 'https://www.libriciel.fr/',
      seen: '2026-11',
      fr: `coopérative, porte S²LOW et d’autres logiciels libres des actes`,
      en: `cooperative, carries S²LOW and other free software for acts`
    }
  ],
  law: [
    {
      sources: [publishedActs],
      fr: `À partir de 3 500 habitants, un acte se publie en entier sur le site de la commune (L2131-1 du code général des collectivités).`,
      en: `From 3,500 inhabitants, an act is published whole on the town’s site (L2131-1 of the local authorities code).`
    }
  ]
});
