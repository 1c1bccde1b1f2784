import { all, not } from '#engine/reason/condition.ts';
import { withMatters } from '#knowledge/kinds/field-matter.ts';
import { ign } from '#knowledge/places/ign.ts';
import { openstreetmap } from '#knowledge/places/openstreetmap.ts';
import { openstreetmapFrance } from '#knowledge/places/openstreetmap-france.ts';
import { panoramax } from '#knowledge/places/panoramax.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { environmentCode, openstreetmapCopyright } from '#knowledge/sources/law-of-fields.ts';
import { boating as boatingWords, flying } from '#knowledge/other-trades.ts';
import { accessibility } from './maps/accessibility.ts';
import { addresses } from './maps/addresses.ts';
import { boating } from './maps/boating.ts';
import { caves } from './maps/caves.ts';
import { climbing } from './maps/climbing.ts';
import { cycling } from './maps/cycling.ts';
import { defibrillators } from './maps/defibrillators.ts';
import { heritage } from './maps/heritage.ts';
import { huts } from './maps/huts.ts';
import { indoor } from './maps/indoor.ts';
import { lowWater } from './maps/low-water.ts';
import { paths } from './maps/paths.ts';
import { photos } from './maps/photos.ts';
import { rapids } from './maps/rapids.ts';
import { rivers } from './maps/rivers.ts';
import { sea } from './maps/sea.ts';
import { streetFurniture } from './maps/street-furniture.ts';
import { trees } from './maps/trees.ts';

export const maps = withMatters(
  {
    id: 'maps',
    elsewhere: [...boatingWords, ...flying],
    neighbours: [
      openstreetmap,
      {
        name: 'uMap',
        url: 'https://umap.openstreetmap.fr/',
        seen: '2026-11',
        fr: `cartes à soi sur fond libre, sans rien installer`,
        en: `your own maps on a free base map, nothing to install`
      },
      panoramax
    ],
    houses: [
      openstreetmapFrance,
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
        ...ign,
        url: 'https://cartes.gouv.fr/',
        seen: '2026-11',
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
        when: resource.has('data', 'standard'),
        sources: [environmentCode],
        fr: `Une autorité publique partage certaines données géographiques (L127-1 et suivants du code de l’environnement).`,
        en: `A public authority shares some geographic data (L127-1 and following of the environment code).`
      }
    ],
    money: [
      {
        standing: 'fits',
        programme: 'open-internet-stack',
        // An idea that nobody has tried asks nobody for money.
        when: all(resource.has('software', 'online-service'), not(maturity.is('idea'))),
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
        fr: `Avant de publier, faites vérifier dix points sur place par une personne qui ne les a pas relevés.`,
        en: `Before you publish, have ten points checked on the spot by somebody who did not record them.`
      }
    ]
  },
  [
    paths,
    sea,
    boating,
    lowWater,
    rapids,
    rivers,
    cycling,
    accessibility,
    streetFurniture,
    trees,
    climbing,
    caves,
    huts,
    indoor,
    heritage,
    addresses,
    defibrillators,
    photos
  ]
);
