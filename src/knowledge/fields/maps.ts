import { field } from '#knowledge/kinds/field.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { environmentCode, openstreetmapCopyright, panoramaxFaces } from '#knowledge/sources/law-of-fields.ts';

const sea = ['mer', 'phare', 'feux', 'balise', 'bouee', 'sea', 'lighthouse', 'buoy', 'beacon'];
const paths = ['sentier', 'randonn', 'chemin', 'path', 'footpath', 'trail', 'hik'];
const street = ['banc', 'marche', 'rue', 'ville', 'bench', 'walk', 'street'];
const photos = ['photo', 'image', 'vue', 'picture'];

export const maps = field({
  id: 'maps',
  neighbours: [
    {
      name: 'OpenSeaMap',
      url: 'https://www.openseamap.org/',
      seen: '2026-11',
      matter: sea,
      fr: `feux, balises et bouées, sur OpenStreetMap`,
      en: `lights, beacons and buoys, on OpenStreetMap`
    },
    {
      name: 'Geotrek',
      url: 'https://geotrek.fr/',
      seen: '2026-11',
      matter: paths,
      fr: `gestion et publication de sentiers, libre, née dans les parcs`,
      en: `managing and publishing paths, free, started by national parks`
    },
    {
      name: 'Waymarked Trails',
      url: 'https://hiking.waymarkedtrails.org/',
      seen: '2026-11',
      matter: paths,
      fr: `sentiers balisés, tirés d’OpenStreetMap`,
      en: `waymarked trails, drawn from OpenStreetMap`
    },
    {
      name: 'acceslibre',
      url: 'https://acceslibre.beta.gouv.fr/',
      seen: '2026-11',
      matter: street,
      source: 'official',
      fr: `accessibilité des lieux, base publique ouverte`,
      en: `how accessible places are, open public database`
    },
    {
      name: 'StreetComplete',
      url: 'https://streetcomplete.app/',
      seen: '2026-11',
      matter: street,
      fr: `application qui complète OpenStreetMap en marchant`,
      en: `app that completes OpenStreetMap while you walk`
    },
    {
      name: 'OpenStreetMap',
      url: 'https://www.openstreetmap.org/',
      seen: '2026-11',
      fr: `carte libre du monde, déjà lue par les applications`,
      en: `free map of the world, already read by applications`
    },
    {
      name: 'uMap',
      url: 'https://umap.openstreetmap.fr/',
      seen: '2026-11',
      fr: `cartes à soi sur fond libre, sans rien installer`,
      en: `your own maps on a free base map, nothing to install`
    },
    {
      name: 'Panoramax',
      url: 'https://panoramax.fr/',
      seen: '2026-11',
      fr: `photos de terrain libres, IGN et OpenStreetMap France`,
      en: `free photographs of places, IGN and OpenStreetMap France`
    }
  ],
  houses: [
    {
      name: 'OpenStreetMap France',
      url: 'https://www.openstreetmap.fr/',
      seen: '2026-11',
      fr: `association, héberge cartes et outils communs`,
      en: `association, hosts shared maps and tools`
    },
    {
      name: 'Fabrique des géocommuns (IGN)',
      url: 'https://ign.fr/institut/la-fabrique-des-geocommuns',
      seen: '2026-11',
      source: 'official',
      fr: `aide à lancer des communs de la carte`,
      en: `helps mapping commons get started`
    },
    {
      name: 'Afigéo',
      url: 'https://www.afigeo.asso.fr/',
      seen: '2026-11',
      fr: `réseau des plateformes géographiques de votre région`,
      en: `network of the map platforms of your region`
    }
  ],
  holders: [
    {
      name: 'Shom',
      url: 'https://www.shom.fr/',
      seen: '2026-11',
      matter: sea,
      source: 'official',
      fr: `cartes marines et livres des feux, norme de l’OHI`,
      en: `sea charts and lists of lights, to the IHO standard`
    },
    {
      name: 'FFRandonnée',
      url: 'https://www.ffrandonnee.fr/',
      seen: '2026-11',
      matter: paths,
      fr: `itinéraires GR et GR de Pays, marques déposées`,
      en: `GR and GR de Pays routes, registered trade marks`
    },
    {
      name: 'IGN',
      url: 'https://cartes.gouv.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `référentiels ouverts, dont adresses et altitudes`,
      en: `open reference data, addresses and heights among them`
    },
    {
      name: 'CNIG',
      url: 'https://cnig.gouv.fr/',
      seen: '2026-11',
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
      programme: 'open-internet-stack',
      when: resource.has('software', 'online-service'),
      fr: `Pour l’outil, pas pour la récolte : Panoramax a eu en 2024 le fonds d’avant, NGI0 Commons.`,
      en: `For the tool, not for collecting: in 2024 Panoramax got the fund before it, NGI0 Commons.`
    },
    {
      standing: 'fits',
      programme: 'fondation-afnic',
      when: resource.has('data', 'online-service', 'content'),
      fr: `Si la carte sert des personnes loin du numérique ; en 2023, deux appels, clos en mai et en septembre.`,
      en: `If the map serves people left out by digital tools; in 2023, two calls, closed in May and September.`
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
