import { matter } from '#knowledge/kinds/field-matter.ts';

export const heat = matter({
  words: ['chaleur', 'chauff', 'thermi', 'isolation', 'heat', 'insulation'],
  neighbours: [
    {
      name: 'EnergyPlus',
      url: 'https://github.com/NREL/EnergyPlus',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `calcul de l’énergie d’un bâtiment, libre`,
      en: `working out a building’s energy, free`
    },
    {
      name: 'BuildSysPro',
      url: 'https://github.com/EDF-Lab/BuildSysPro',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `bibliothèque libre d’EDF pour simuler bâtiments et quartiers`,
      en: `EDF’s free library for simulating buildings and districts`
    },
    {
      name: 'Modelica Buildings',
      url: 'https://github.com/lbl-srg/modelica-buildings',
      seen: '2026-11',
      kinds: ['software', 'online-service', 'data', 'standard'],
      fr: `modèles libres de bâtiments et de leur régulation`,
      en: `free models of buildings and their controls`
    }
  ],
  holders: [
    {
      name: 'Ministère du logement',
      url: 'https://www.ecologie.gouv.fr/',
      source: 'official',
      fr: `décide des méthodes de calcul réglementaires (RE2020)`,
      en: `decides on the calculation methods required (RE2020)`
    }
  ],
  readers: [
    {
      fr: `Avant de publier, faites refaire deux calculs par une autre personne de l’équipe. Un laboratoire ensuite, avec l’accord écrit de qui a les droits.`,
      en: `Before you publish, have two calculations done again by somebody else on the team. Then a laboratory, with the written agreement of whoever holds the rights.`
    }
  ]
});
