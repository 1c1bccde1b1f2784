import { realCase } from '#knowledge/kinds/case.ts';
import { panoramaxOpenstreetmap, panoramaxTerritoires2024 } from '#knowledge/sources/maps.ts';

export const panoramax = realCase({
  id: 'panoramax',
  name: `Panoramax`,
  url: 'https://panoramax.fr',
  started: 2022,
  year: 2024,
  traits: {
    carrier: ['state-body', 'association'],
    resource: ['data', 'software'],
    users: ['local-authorities', 'public', 'companies', 'developers'],
    maturity: 'growth',
    communitySize: 'over-hundred',
    scope: 'national'
  },
  modes: ['self-funding', 'in-kind'],
  sources: [
    {
      kind: 'official',
      dated: '2026-02-17',
      title: `numerique.gouv.fr, « La fabrique du libre : Panoramax, de l’utopie à l’infrastructure publique »`,
      url: 'https://numerique.gouv.fr/sinformer/blog/la-fabrique-du-libre-panoramax-de-lutopie-a-linfrastructure-publique',
      read: '2026-11'
    },
    panoramaxTerritoires2024,
    panoramaxOpenstreetmap
  ],
  fr: {
    summary: `Panoramax est une base libre de photos de rue, répartie sur des serveurs fédérés. L’IGN, l’institut public de la carte, la porte avec OpenStreetMap France et d’autres.`,
    livesOn: `En 2024, le projet vivait d’abord du budget de l’IGN : 500 000 € et six personnes. OpenStreetMap France, des collectivités et d’autres tenaient des serveurs ; des bénévoles donnaient du temps.`,
    difficulty: `Le stockage coûte plus cher à mesure que les photos s’ajoutent, et la fin de l’incubation demande une nouvelle structure. En février 2026, plus de 1 800 personnes y contribuaient. Une fondation, avec des membres publics et privés, se préparait.`,
    lesson: `Plus un commun de données réussit, plus il peut coûter à héberger : la structure qui suivra l’incubation se prépare tôt.`
  },
  en: {
    summary: `Panoramax is a free collection of street photos, spread over federated servers. IGN, the French public mapping institute, carries it with OpenStreetMap France and others.`,
    livesOn: `In 2024 the project lived first on the budget of IGN: €500,000 and six people. OpenStreetMap France, local authorities and others ran servers; volunteers gave time.`,
    difficulty: `Storage costs more as photos are added, and leaving incubation calls for a new entity. In February 2026 it had more than 1,800 active contributors. A foundation, with public and private members, was being prepared.`,
    lesson: `The more a data commons succeeds, the more it may cost to host: the entity that follows incubation is best prepared early.`
  }
});
