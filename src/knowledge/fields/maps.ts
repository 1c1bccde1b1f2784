import { field } from '#knowledge/kinds/field.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { environmentCode, openstreetmapCopyright, panoramaxFaces } from '#knowledge/sources/law-of-fields.ts';

const sea = ['mer', 'phare', 'feux', 'balise', 'bouee', 'sea', 'lighthouse', 'buoy', 'beacon'];
const paths = ['sentier', 'randonn', 'chemin', 'path', 'footpath', 'trail', 'hik'];
const street = ['banc', 'marche', 'rue', 'ville', 'bench', 'walk', 'street'];
const photos = ['photo', 'image', 'vue', 'picture'];

export const maps = field({
  id: 'maps',
  seen: '2026-11',
  neighbours: [
    {
      name: 'OpenSeaMap',
      url: 'https://www.openseamap.org/',
      matter: sea,
      fr: `feux, balises et bouées, sur OpenStreetMap`,
      en: `lights, beacons and buoys, on OpenStreetMap`
    },
    {
      name: 'Geotrek',
      url: 'https://geotrek.fr/',
      matter: paths,
      fr: `gestion et publication de sentiers, libre, née dans les parcs`,
      en: `managing and publishing paths, free, started by national parks`
    },
    {
      name: 'Waymarked Trails',
      url: 'https://hiking.waymarkedtrails.org/',
      matter: paths,
      fr: `sentiers balisés, tirés d’OpenStreetMap`,
      en: `waymarked trails, drawn from OpenStreetMap`
    },
    {
      name: 'acceslibre',
      url: 'https://acceslibre.beta.gouv.fr/',
      matter: street,
      source: 'official',
      fr: `accessibilité des lieux, base publique ouverte`,
      en: `how accessible places are, open public database`
    },
    {
      name: 'StreetComplete',
      url: 'https://streetcomplete.app/',
      matter: street,
      fr: `application qui complète OpenStreetMap en marchant`,
      en: `app that completes OpenStreetMap while you walk`
    },
    {
      name: 'OpenStreetMap',
      url: 'https://www.openstreetmap.org/',
      fr: `carte libre du monde, déjà lue par les applications`,
      en: `free map of the world, already read by applications`
    },
    {
      name: 'uMap',
      url: 'https://umap.openstreetmap.fr/',
      fr: `cartes à soi sur fond libre, sans rien installer`,
      en: `your own maps on a free base map, nothing to install`
    },
    {
      name: 'Panoramax',
      url: 'https://panoramax.fr/',
      fr: `photos de terrain libres, par l’IGN et OpenStreetMap France`,
      en: `free photographs of places, by IGN and OpenStreetMap France`
    }
  ],
  houses: [
    {
      name: 'OpenStreetMap France',
      url: 'https://www.openstreetmap.fr/',
      fr: `association, héberge cartes et outils communs`,
      en: `association, hosts shared maps and tools`
    },
    {
      name: 'Fabrique des géocommuns (IGN)',
      url: 'https://www.ign.fr/',
      source: 'official',
      fr: `aide à lancer des communs de la carte`,
      en: `helps mapping commons get started`
    },
    {
      name: 'Afigéo',
      url: 'https://www.afigeo.asso.fr/',
      fr: `réseau des plateformes géographiques régionales`,
      en: `network of regional mapping platforms`
    }
  ],
  holders: [
    {
      name: 'Shom',
      url: 'https://www.shom.fr/',
      matter: sea,
      source: 'official',
      fr: `cartes marines et livres des feux, norme de l’OHI`,
      en: `sea charts and lists of lights, to the IHO standard`
    },
    {
      name: 'FFRandonnée',
      url: 'https://www.ffrandonnee.fr/',
      matter: paths,
      fr: `itinéraires GR et PR, qui sont ses œuvres`,
      en: `GR and PR routes, which are its works`
    },
    {
      name: 'IGN',
      url: 'https://geoservices.ign.fr/',
      source: 'official',
      fr: `référentiels ouverts, dont adresses et altitudes`,
      en: `open reference data, addresses and heights among them`
    },
    {
      name: 'CNIG',
      url: 'https://cnig.gouv.fr/',
      source: 'official',
      fr: `standards français de données géographiques`,
      en: `French standards for geographic data`
    }
  ],
  law: [
    {
      when: resource.has('data'),
      sources: [openstreetmapCopyright],
      fr: `Une base tirée d’OpenStreetMap se republie sous la même licence ODbL, en citant la source.`,
      en: `A database made from OpenStreetMap is republished under the same ODbL, naming its source.`
    },
    {
      matter: photos,
      sources: [panoramaxFaces],
      fr: `Sur une photo de rue, une personne reconnaissable donne son accord, ou est floutée.`,
      en: `In a street photograph, anybody who can be recognised must agree, or be blurred.`
    },
    {
      when: resource.has('data', 'standard'),
      sources: [environmentCode],
      fr: `Une autorité publique partage ses données géographiques (L127-1 et suivants du code de l’environnement).`,
      en: `A public authority shares its geographic data (L127-1 and following of the environment code).`
    }
  ],
  money: [
    {
      standing: 'fits',
      programme: 'ngi-zero-commons-fund',
      when: resource.has('software', 'online-service'),
      fr: `Pour l’outil, pas pour la collecte : Panoramax l’a obtenu en 2024.`,
      en: `For the tool, not for collecting: Panoramax got it in 2024.`
    },
    {
      standing: 'fits',
      programme: 'fondation-afnic',
      when: resource.has('data', 'online-service', 'content'),
      fr: `Si la carte sert des personnes loin du numérique : un appel par an.`,
      en: `If the map serves people left out by digital tools: one call a year.`
    }
  ],
  readers: [
    {
      matter: sea,
      fr: `Rien ne part sans le contrôle de l’autorité qui répond de la balise.`,
      en: `Nothing goes out unless the authority that answers for the mark has checked it.`
    },
    {
      fr: `Avant de publier, faites vérifier dix points sur place par une personne qui ne les a pas relevés.`,
      en: `Before you publish, have ten points checked on the spot by somebody who did not record them.`
    }
  ]
});
