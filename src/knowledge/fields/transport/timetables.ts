import { matter } from '#knowledge/kinds/field-matter.ts';

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
    {
      name: 'NeTEx, profil France',
      url: 'https://normes.transport.data.gouv.fr/',
      seen: '2026-11',
      kinds: ['standard', 'software', 'data'],
      fr: `norme européenne de l’offre de transport`,
      en: `European standard for transport services`
    },
    {
      name: 'OpenTripPlanner',
      url: 'https://www.opentripplanner.org/',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `calcul d’itinéraires, libre`,
      en: `journey planner, free`
    }
  ],
  houses: [
    {
      name: 'MobilityData',
      url: 'https://mobilitydata.org/',
      seen: '2026-11',
      kinds: ['standard', 'software', 'data'],
      fr: `association canadienne, tient GBFS et fait évoluer GTFS`,
      en: `Canadian non-profit, keeps GBFS and develops GTFS`
    }
  ],
  readers: [
    {
      fr: `Avant chaque version, faites lire dix réseaux réels, et comparez à leur fiche papier.`,
      en: `Before each version, read in ten real networks, and compare with their printed timetables.`
    }
  ]
});
