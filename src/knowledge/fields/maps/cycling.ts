import { matter } from '#knowledge/kinds/field-matter.ts';
import { cyclingFacilities } from '#knowledge/places/cycling-facilities.ts';
import { cyclosm } from '#knowledge/places/cyclosm.ts';

export const cycling = matter({
  words: ['velo', 'cyclab', 'cyclist', 'vtt ', 'bike', 'bicycl', 'cycling'],
  neighbours: [
    cyclosm,
    {
      name: 'BRouter',
      url: 'https://github.com/abrensch/brouter',
      seen: '2026-11',
      fr: `itinéraires à vélo selon le relief, libre`,
      en: `cycling routes that mind the slope, free`
    }
  ],
  holders: [cyclingFacilities]
});
