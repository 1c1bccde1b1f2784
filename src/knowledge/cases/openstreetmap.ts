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
  modes: ['user-consortium', 'donations', 'membership-fees', 'sponsorship', 'derived-products', 'in-kind'],
  sources: [
    {
      title: `OpenStreetMap Foundation, Treasurer’s report to the board (September 2023)`,
      lang: 'en',
      url: 'https://osmfoundation.org/wiki/Board/Minutes/2023-09/Treasurer%27s_report',
      read: '2026-11'
    },
    {
      title: `OpenStreetMap Foundation, Treasurer’s report to the 2022 general meeting`,
      lang: 'en',
      url: 'https://wiki.osmfoundation.org/wiki/Annual_General_Meetings/2022/Treasurer%E2%80%99s_report',
      read: '2026-11'
    },
    {
      title: `OpenStreetMap Foundation, Treasurer’s report to the 2023 general meeting`,
      lang: 'en',
      url: 'https://osmfoundation.org/wiki/Annual_General_Meetings/2023/Treasurer%E2%80%99s_report',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `OpenStreetMap est une carte libre du monde, que chacun peut compléter. Une fondation britannique, menée par des bénévoles et dotée d’une toute petite équipe, la porte. La taille de sa communauté est donnée de mémoire, à vérifier.`,
    livesOn: `De janvier à septembre 2023, la fondation a reçu 107 600 livres sterling d’entreprises membres et 66 400 livres de dons. Les adhésions individuelles ont apporté 6 800 livres. S’y ajoutent des parrainages, cités en 2020, et le congrès State of the Map. De mémoire, des entreprises paient aussi des cartographes et offrent de l’hébergement.`,
    difficulty: `En 2022, après une première embauche en informatique, les comptes étaient en déficit. En 2023, le conseil a fait de l’équilibre une priorité : en neuf mois, les dons étaient loin des 521 000 livres visées. Un comité des finances et des collectes régulières ont suivi ; la fondation est stable.`,
    lesson: `Même pour un commun très connu, une première embauche peut précéder l’argent qui la paie : chiffrer les deux ensemble aide à décider.`
  },
  en: {
    summary: `OpenStreetMap is a free map of the world that anybody can add to. A British foundation, run by volunteers with a very small staff, carries it. The size of its community is given from memory and needs checking.`,
    livesOn: `From January to September 2023 the foundation received £107,600 from corporate members and £66,400 in donations. Individual membership fees brought £6,800. Sponsorships, mentioned in 2020, and the State of the Map conference come on top. From memory, companies also pay mappers and donate hosting.`,
    difficulty: `In 2022, after a first engineer was hired, the accounts were in deficit. In 2023 the board made balance a top priority: over nine months, donations were far from the £521,000 target. A finance committee and regular drives followed; the foundation is stable.`,
    lesson: `Even for a very well-known commons, a first hire may come before the money that pays for it: costing both together helps to decide.`
  }
});
