import { matter } from '#knowledge/kinds/field-matter.ts';
import { acceslibre } from '#knowledge/places/acceslibre.ts';
import { wheelmap } from '#knowledge/places/wheelmap.ts';
import { roadCode } from '#knowledge/sources/law-of-journeys.ts';

export const accessibility = matter({
  words: [
    'accessib',
    'fauteuil',
    'handicap',
    'mobilite reduite',
    'pmr ',
    'aveugle',
    'malvoyan',
    'wheelchair',
    'disab',
    'blind'
  ],
  neighbours: [acceslibre, wheelmap],
  holders: [
    {
      name: 'NeTEx, profil accessibilité',
      url: 'https://normes.transport.data.gouv.fr/normes/netex/accessibilit%C3%A9',
      seen: '2026-11',
      source: 'official',
      fr: `format français pour décrire arrêts et accès`,
      en: `French format to describe stops and access`
    }
  ],
  law: [
    {
      sources: [roadCode],
      fr: `La commune relève l’accessibilité des trajets à pied, à 200 m des arrêts prioritaires, et l’ouvre (L141-13 du code de la voirie routière).`,
      en: `The municipality records how accessible walks are, 200 m around priority stops, and opens it (L141-13 of the road code).`
    }
  ],
  readers: [
    {
      fr: `Avant de publier, faites vérifier dix trajets par des personnes en fauteuil, aveugles et sourdes.`,
      en: `Before you publish, have ten journeys checked by people who use a wheelchair, are blind or deaf.`
    }
  ]
});
