import { matter } from '#knowledge/kinds/field-matter.ts';
import { cyclingFacilities } from '#knowledge/places/cycling-facilities.ts';
import { cyclosm } from '#knowledge/places/cyclosm.ts';
import { gbfs } from '#knowledge/places/gbfs.ts';
import { heureuxCyclage } from '#knowledge/places/heureux-cyclage.ts';
import { openstreetmap } from '#knowledge/places/openstreetmap.ts';
import { openstreetmapFrance } from '#knowledge/places/openstreetmap-france.ts';

export const bikes = matter({
  words: ['velo', 'arceau', 'cyclab', 'cyclist', 'bike', 'bicycl', 'piste cycl'],
  neighbours: [
    {
      ...openstreetmap,
      fr: `carte libre qui recense déjà arceaux et pistes`,
      en: `free map that already lists bike stands and paths`
    },
    cyclosm,
    gbfs
  ],
  houses: [openstreetmapFrance, heureuxCyclage],
  holders: [
    {
      name: 'Base nationale du stationnement cyclable',
      url: 'https://schema.data.gouv.fr/etalab/schema-stationnement-cyclable/',
      seen: '2026-11',
      source: 'official',
      fr: `format national et fichier réuni au point d’accès national`,
      en: `national format, gathered at the national access point`
    },
    { ...cyclingFacilities, kinds: ['data', 'standard', 'software', 'online-service'] }
  ]
});
