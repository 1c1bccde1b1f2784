import { realCase } from '#knowledge/kinds/case.ts';

export const openstreetmap = realCase({
  id: 'openstreetmap',
  name: `OpenStreetMap`,
  url: 'https://www.openstreetmap.org',
  started: 2004,
  year: 2023,
  traits: {
    carrier: ['association'],
    resource: ['data'],
    users: ['public', 'companies', 'local-authorities', 'developers', 'nonprofits', 'researchers'],
    maturity: 'infrastructure',
    communitySize: 'over-hundred',
    scope: 'global'
  },
  modes: ['user-consortium', 'donations', 'membership-fees', 'sponsorship', 'derived-products'],
  sources: [
    {
      kind: 'project',
      dated: '2025-09',
      title: `OpenStreetMap Foundation, Treasurer’s report to the 2025 general meeting`,
      lang: 'en',
      url: 'https://osmfoundation.org/wiki/Annual_General_Meetings/2025/Treasurer%27s_report',
      read: '2026-11'
    },
    {
      kind: 'project',
      dated: '2025',
      title: `OpenStreetMap Foundation, Chairperson’s report for 2025`,
      lang: 'en',
      url: 'https://hackmd.io/@craigallan/HkeDDlloxl',
      read: '2026-11'
    },
    {
      kind: 'project',
      dated: '2023-09',
      title: `OpenStreetMap Foundation, Treasurer’s report to the board (September 2023)`,
      lang: 'en',
      url: 'https://osmfoundation.org/wiki/Board/Minutes/2023-09/Treasurer%27s_report',
      read: '2026-11'
    },
    {
      kind: 'project',
      dated: '2022',
      title: `OpenStreetMap Foundation, Treasurer’s report to the 2022 general meeting`,
      lang: 'en',
      url: 'https://wiki.osmfoundation.org/wiki/Annual_General_Meetings/2022/Treasurer%E2%80%99s_report',
      read: '2026-11'
    },
    {
      kind: 'project',
      dated: '2023',
      title: `OpenStreetMap Foundation, Treasurer’s report to the 2023 general meeting`,
      lang: 'en',
      url: 'https://osmfoundation.org/wiki/Annual_General_Meetings/2023/Treasurer%E2%80%99s_report',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `OpenStreetMap est une carte libre du monde, que chacun peut compléter. Une fondation britannique, menée par des bénévoles et dotée d’une toute petite équipe, la porte.`,
    livesOn: `De janvier à septembre 2023, la fondation a reçu 107 600 livres sterling d’entreprises membres et 66 400 livres de dons. Les adhésions individuelles ont apporté 6 800 livres. Le congrès State of the Map attire des parrainages. En 2025, elle comptait 56 entreprises membres, et Equinix parrainait une part de l’hébergement.`,
    difficulty: `En 2022, après une première embauche en informatique, les comptes étaient en déficit. L’année 2024 s’est soldée par une forte perte, et la trésorerie en craignait une autre pour 2025. Un contrat de deux ans avec l’agence allemande Sovereign Tech et de gros dons sont arrivés cette année-là.`,
    lesson: `Même pour un commun très connu, une première embauche peut précéder l’argent qui la paie : chiffrer les deux ensemble aide à décider.`
  },
  en: {
    summary: `OpenStreetMap is a free map of the world that anybody can add to. A British foundation, run by volunteers with a very small staff, carries it.`,
    livesOn: `From January to September 2023 the foundation received £107,600 from corporate members and £66,400 in donations. Individual membership fees brought £6,800. The State of the Map conference draws sponsors. In 2025 it had 56 corporate members, and Equinix sponsored part of the hosting.`,
    difficulty: `In 2022, after a first engineer was hired, the accounts were in deficit. The year 2024 ended with a big loss, and the treasurer feared another for 2025. A two-year contract with Germany’s Sovereign Tech Agency and large gifts came that year.`,
    lesson: `Even for a very well-known commons, a first hire may come before the money that pays for it: costing both together helps to decide.`
  }
});
