import { matter } from '#knowledge/kinds/field-matter.ts';
import { vroom } from '#knowledge/places/vroom.ts';
import { freightInformation } from '#knowledge/sources/law-of-journeys.ts';

export const freight = matter({
  words: [
    'marchandise',
    'livrais',
    'logisti',
    'fret ',
    'coursier',
    'freight',
    'delivery',
    'deliveries',
    'courier'
  ],
  neighbours: [
    {
      name: 'CoopCycle',
      url: 'https://github.com/coopcycle/coopcycle-web',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `livraison à vélo ; licence réservée aux coopératives et à l’économie sociale`,
      en: `deliveries by bike; licence for cooperatives and the social economy`
    },
    vroom
  ],
  law: [
    {
      sources: [freightInformation],
      fr: `Transmettre par voie électronique un document de fret aux contrôles est libre, mais passe par une plateforme certifiée (règlement 2020/1056).`,
      en: `Giving freight papers to inspectors electronically is a choice, but goes through a certified platform (Regulation 2020/1056).`
    }
  ]
});
