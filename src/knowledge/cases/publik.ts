import { realCase } from '#knowledge/kinds/case.ts';

export const publik = realCase({
  id: 'publik',
  name: `Publik`,
  url: 'https://www.entrouvert.com',
  year: 2016,
  traits: {
    carrier: ['company'],
    resource: ['software'],
    users: ['local-authorities', 'public'],
    maturity: 'infrastructure',
    communitySize: 'sixteen-to-hundred',
    scope: 'national'
  },
  modes: ['public-procurement', 'pooled-public-funding'],
  sources: [
    {
      kind: 'project',
      title: `Entr’ouvert, Publik, compte rendu de la réunion de lancement du club d’usagers`,
      url: 'https://dev.entrouvert.org/projects/publik/wiki/CR_r%C3%A9union_de_lancement.html',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `Entr’ouvert, Publik, deuxième réunion du club d’usagers`,
      url: 'https://dev.entrouvert.org/projects/publik/wiki/2%C3%A8me_r%C3%A9union',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `Publik est un logiciel libre de démarches en ligne pour les collectivités. L’entreprise Entr’ouvert le développe.`,
    livesOn: `En 2016, il vivait d’abord de marchés publics : Nancy, le Grand Lyon, Montpellier, Vincennes ou Meyzieu. Un club d’usagers, fondé le 1er juin 2016, veut « mutualiser les investissements de développement ». Des plateformes de métropole sont partagées avec 20 communes.`,
    difficulty: `Aucune difficulté connue ici, mais le revenu dépend de contrats publics. Certaines villes se servent du logiciel par elles-mêmes, sans payer : c’est le cas de Villejuif.`,
    lesson: `Un club d’usagers peut aider des clients séparés à payer ensemble ce dont tous ont besoin.`
  },
  en: {
    summary: `Publik is free software for online procedures, made for local authorities. The French company Entr’ouvert develops it.`,
    livesOn: `In 2016 it lived first on public contracts: Nancy, Greater Lyon, Montpellier, Vincennes or Meyzieu. A club of users, founded on 1 June 2016, aims to “pool investment in development”. Large cities share their platforms with 20 towns.`,
    difficulty: `No difficulty known here, but income depends on public contracts. Some towns run the software themselves without paying: Villejuif is one.`,
    lesson: `A user club may help separate customers to pay together for what they all need.`
  }
});
