import { realCase } from '#knowledge/kinds/case.ts';

export const nosdeputes = realCase({
  id: 'nosdeputes',
  name: `NosDéputés.fr`,
  url: 'https://www.nosdeputes.fr',
  started: 2009,
  year: 2022,
  traits: {
    carrier: ['association'],
    resource: ['data'],
    users: ['public', 'researchers', 'nonprofits'],
    maturity: 'infrastructure',
    communitySize: 'sixteen-to-hundred',
    scope: 'national'
  },
  modes: ['self-funding'],
  sources: [
    {
      kind: 'project',
      title: `Regards Citoyens, blog`,
      url: 'https://regardscitoyens.org/category/blog',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `Regards Citoyens, nosdeputes.fr, LICENSE`,
      url: 'https://github.com/regardscitoyens/nosdeputes.fr/blob/HEAD/LICENSE',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `NosDéputés.fr montrait à tout le monde l’activité de l’Assemblée nationale, à partir de données publiques. L’association Regards Citoyens, née en 2009, le portait. Le code est libre.`,
    livesOn: `En 2022, le site vivait de temps offert : l’association se disait « restée entièrement bénévole depuis sa création en 2009 ».`,
    difficulty: `Ce sont surtout les personnes qui ont manqué : l’équipe jugeait ses forces bénévoles « peu renouvelées ». En juillet 2022, elle a annoncé sa dernière législature. Le code reste ouvert.`,
    lesson: `Sans relève, un commun utile peut s’arrêter ; une fin annoncée et une ressource ouverte laissent la place à d’autres.`
  },
  en: {
    summary: `NosDéputés.fr showed everybody what the French National Assembly was doing, from public data. The association Regards Citoyens, born in 2009, carried it. The code is free.`,
    livesOn: `In 2022 the site lived on given time: the association said it had been entirely voluntary since its creation in 2009.`,
    difficulty: `People, more than money, ran short: the team felt that too few new volunteers were joining. In July 2022 it announced its last parliamentary term. The code remains open.`,
    lesson: `With nobody to take over, a useful commons may stop; an announced end and an open resource leave room for others.`
  }
});
