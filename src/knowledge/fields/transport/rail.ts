import { matter } from '#knowledge/kinds/field-matter.ts';

export const rail = matter({
  words: [
    'ferroviaire',
    'voie ferree',
    'voies ferrees',
    'train ',
    'trains ',
    'gare ',
    'gares ',
    'railway',
    'rail '
  ],
  neighbours: [
    {
      name: 'OSRD',
      url: 'https://github.com/OpenRailAssociation/osrd',
      seen: '2026-11',
      kinds: ['software', 'online-service', 'data'],
      fr: `horaires et capacité des lignes, libre, conçu à SNCF Réseau`,
      en: `timetables and capacity of lines, free, begun at SNCF Réseau`
    },
    {
      name: 'OpenRailwayMap',
      url: 'https://www.openrailwaymap.org/',
      seen: '2026-11',
      fr: `carte des voies ferrées, tirée d’OpenStreetMap`,
      en: `map of railways, made from OpenStreetMap`
    }
  ],
  houses: [
    {
      name: 'OpenRail Association',
      url: 'https://github.com/OpenRailAssociation',
      seen: '2026-11',
      kinds: ['software', 'standard', 'data'],
      fr: `association européenne qui accueille les logiciels libres du rail`,
      en: `European non-profit that hosts free railway software`
    }
  ],
  holders: [
    {
      name: 'SNCF Réseau',
      url: 'https://www.sncf-reseau.com/',
      source: 'official',
      fr: `tient les lignes, leurs horaires et leurs données`,
      en: `runs the lines, their timetables and data`
    }
  ]
});
