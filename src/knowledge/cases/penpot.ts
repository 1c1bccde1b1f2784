import { realCase } from '#knowledge/kinds/case.ts';

export const penpot = realCase({
  id: 'penpot',
  name: `Penpot`,
  url: 'https://penpot.app',
  year: 2022,
  traits: {
    carrier: ['company'],
    resource: ['software'],
    users: ['companies', 'developers', 'nonprofits', 'public'],
    maturity: 'growth',
    scope: 'global'
  },
  modes: ['solidarity-investment', 'self-funding', 'services'],
  sources: [
    {
      kind: 'project',
      title: `Penpot Community, Penpot, our time has come`,
      lang: 'en',
      url: 'https://community.penpot.app/t/penpot-our-time-has-come/1563',
      read: '2026-11'
    },
    {
      kind: 'practice',
      title: `Decibel Partners, resource page on Penpot`,
      lang: 'en',
      url: 'https://www.decibel.vc/resource-detail',
      read: '2026-11'
    },
    {
      kind: 'practice',
      title: `fedi.ml, discussion thread on Penpot’s funding`,
      lang: 'en',
      url: 'https://fedi.ml/display/48363e54-4a3399a112d9f5ce-5ece47db',
      read: '2026-11'
    },
    {
      kind: 'press',
      dated: '2021-09',
      title: `Opensource.com, open source design (September 2021)`,
      lang: 'en',
      url: 'https://opensource.com/article/21/9/open-source-design',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `Penpot, CONTRIBUTING.md`,
      lang: 'en',
      url: 'https://github.com/penpot/penpot/blob/HEAD/CONTRIBUTING.md',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `Penpot est un logiciel libre pour dessiner des interfaces. Kaleidos, une société de conseil espagnole qui appartient aux personnes qui y travaillent, l’a créé.`,
    livesOn: `En 2022, le projet vivait d’une levée de 8 millions de dollars, menée par le fonds Decibel. C’est du capital-risque, pas un investissement solidaire. Jusque-là, Kaleidos y mettait son propre temps, payé par ses missions pour des clients.`,
    difficulty: `Avant Penpot, en décembre 2012, Kaleidos avait fait faillite, puis redémarré. En 2022, une partie de la communauté a critiqué le recours au capital-risque. L’usage a grandi après les nouvelles sur Figma et Adobe : plus de 10 000 entreprises, selon l’investisseur.`,
    lesson: `Le capital-risque peut accélérer un projet et inquiéter sa communauté : mieux vaut en parler avec elle avant de signer.`
  },
  en: {
    summary: `Penpot is free software for designing interfaces. Kaleidos, a Spanish consultancy owned by its employees, created it.`,
    livesOn: `In 2022 the project lived on an $8 million round led by the fund Decibel. This is venture capital, not a solidarity investment. Until then Kaleidos put in its own time, paid for by its client work.`,
    difficulty: `Before Penpot, in December 2012, Kaleidos had gone bankrupt and started again. In 2022 part of the community criticised the turn to venture capital. Use grew after the news about Figma and Adobe: more than 10,000 companies, according to the investor.`,
    lesson: `Venture capital can speed a project up and worry its community: better to talk it over with them before signing.`
  }
});
