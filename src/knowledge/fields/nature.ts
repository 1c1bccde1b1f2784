import { withMatters } from '#knowledge/kinds/field-matter.ts';
import { ofb } from '#knowledge/places/ofb.ts';
import { dataAdeme } from '#knowledge/places/data-ademe.ts';
import { openNatureSurveys } from '#knowledge/places/open-nature-surveys.ts';
import { rechercheDataGouv } from '#knowledge/places/recherche-data-gouv.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { environmentCode } from '#knowledge/sources/law-of-fields.ts';
import { air } from './nature/air.ts';
import { birds } from './nature/birds.ts';
import { climate } from './nature/climate.ts';
import { drought } from './nature/drought.ts';
import { energy } from './nature/energy.ts';
import { fish } from './nature/fish.ts';
import { floods } from './nature/floods.ts';
import { groundwater } from './nature/groundwater.ts';
import { insects } from './nature/insects.ts';
import { noise } from './nature/noise.ts';
import { plants } from './nature/plants.ts';
import { rivers } from './nature/rivers.ts';
import { soil } from './nature/soil.ts';
import { species } from './nature/species.ts';
import { trees } from './nature/trees.ts';
import { waste } from './nature/waste.ts';
import { waterTemperature } from './nature/water-temperature.ts';

export const nature = withMatters(
  {
    id: 'nature',
    neighbours: [openNatureSurveys, dataAdeme],
    houses: [
      rechercheDataGouv,
      {
        name: 'Data Terra',
        url: 'https://www.data-terra.org/',
        seen: '2026-11',
        source: 'official',
        fr: `infrastructure de recherche, héberge les données de la Terre`,
        en: `shared research service, hosts data on the Earth`
      }
    ],
    holders: [ofb],
    law: [
      {
        when: resource.has('data'),
        sources: [environmentCode],
        fr: `Les mesures d’une autorité publique sont des informations que chacun peut demander (L124-1 du code de l’environnement).`,
        en: `Anybody may ask a public body for what it measures (L124-1 of the environment code).`
      }
    ],
    money: [
      {
        standing: 'fits',
        programme: 'ademe-call-for-commons',
        fr: `Un commun pour la transition écologique : délai avant l’argent à vérifier.`,
        en: `A commons that helps the climate: delay before the money to be checked.`
      }
    ],
    readers: [
      {
        when: resource.has('data'),
        fr: `Avant de publier, faites contrôler les valeurs par une personne qui mesure ailleurs.`,
        en: `Before you publish, have the values checked by somebody who measures elsewhere.`
      }
    ]
  },
  [
    waterTemperature,
    drought,
    floods,
    groundwater,
    fish,
    rivers,
    birds,
    plants,
    insects,
    species,
    trees,
    noise,
    air,
    waste,
    energy,
    climate,
    soil
  ]
);
