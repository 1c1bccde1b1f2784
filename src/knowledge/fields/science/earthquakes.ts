import { matter } from '#knowledge/kinds/field-matter.ts';

export const earthquakes = matter({
  words: ['sism', 'seism', 'volcan', 'earthquake', 'volcano'],
  neighbours: [
    {
      name: 'ObsPy',
      url: 'https://www.obspy.org/',
      kinds: ['software', 'data'],
      fr: `traitement de données sismiques, libre`,
      en: `works on earthquake data, free`
    }
  ],
  houses: [
    {
      name: 'Epos-France',
      url: 'https://www.epos-france.fr/',
      kinds: ['data', 'software', 'online-service'],
      source: 'official',
      fr: `infrastructure nationale, garde les données sismiques`,
      en: `national service, keeps earthquake records`
    }
  ]
});
