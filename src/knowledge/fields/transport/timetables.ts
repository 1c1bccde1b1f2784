import { matter } from '#knowledge/kinds/field-matter.ts';
import { mobilitydata } from '#knowledge/places/mobilitydata.ts';
import { netexFrance } from '#knowledge/places/netex-france.ts';
import { opentripplanner } from '#knowledge/places/opentripplanner.ts';

export const timetables = matter({
  words: [
    'horaire',
    'gtfs',
    'netex',
    'itineraire',
    'arret de bus',
    'arrets de bus',
    'timetable',
    'journey plan',
    'bus stop'
  ],
  neighbours: [
    {
      name: 'GTFS Schedule Validator',
      url: 'https://github.com/MobilityData/gtfs-validator',
      seen: '2026-11',
      kinds: ['software', 'online-service', 'data', 'standard'],
      fr: `contrôle des fichiers d’horaires, libre, tenu par MobilityData`,
      en: `checks timetable files, free, kept by MobilityData`
    },
    {
      name: 'Transitous',
      url: 'https://github.com/public-transport/transitous',
      seen: '2026-11',
      kinds: ['software', 'online-service', 'data'],
      fr: `calcul d’itinéraires mondial, tenu par ses usagers`,
      en: `worldwide journey planner, run by its community`
    },
    {
      name: 'Chouette',
      url: 'https://enroute.mobi/',
      seen: '2026-11',
      kinds: ['software', 'standard', 'online-service'],
      fr: `saisie et échange d’horaires, libre`,
      en: `entering and exchanging timetables, free`
    },
    netexFrance,
    opentripplanner
  ],
  houses: [mobilitydata],
  readers: [
    {
      fr: `Avant chaque version, faites lire dix réseaux réels, et comparez à leur fiche papier.`,
      en: `Before each version, read in ten real networks, and compare with their printed timetables.`
    }
  ]
});
