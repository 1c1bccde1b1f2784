import { matter } from '#knowledge/kinds/field-matter.ts';
import { gbif } from '#knowledge/places/gbif.ts';
import { environmentCode } from '#knowledge/sources/law-of-fields.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

export const species = matter({
  words: [
    'espece',
    'faune',
    'biodivers',
    'naturalis',
    'chauve',
    'mammif',
    'amphib',
    'reptile',
    'species',
    'wildlife',
    'bats ',
    'mammal'
  ],
  neighbours: [
    {
      name: 'INPN',
      url: 'https://inpn.mnhn.fr/',
      source: 'official',
      fr: `inventaire national des espèces ; site coupé en juillet 2025`,
      en: `national inventory of species; site cut off in July 2025`
    },
    gbif,
    {
      name: 'GeoNature',
      url: 'https://geonature.fr/',
      seen: '2026-11',
      fr: `saisie et partage d’observations de nature, libre`,
      en: `recording and sharing sightings of nature, free`
    }
  ],
  houses: [
    {
      name: 'PatriNat',
      url: 'https://www.patrinat.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `centre national d’expertise sur le patrimoine naturel`,
      en: `national centre of expertise on wildlife`
    }
  ],
  holders: [
    {
      name: 'MNHN',
      url: 'https://www.mnhn.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `noms de référence des espèces (TaxRef)`,
      en: `reference names of species (TaxRef)`
    }
  ],
  law: [
    {
      when: resource.has('data', 'content'),
      sources: [environmentCode],
      fr: `La position d’une espèce fragile peut rester cachée, pour la protéger (L124-4 du code de l’environnement).`,
      en: `Where a fragile species lives may stay hidden, to protect it (L124-4 of the environment code).`
    }
  ],
  readers: [
    {
      fr: `Avant de publier, faites relire par une ou un naturaliste du lieu.`,
      en: `Before you publish, have it read by a naturalist who knows the place.`
    }
  ]
});
