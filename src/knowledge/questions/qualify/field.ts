import { oneOf } from '#engine/reason/question.ts';

export const field = oneOf({
  id: 'field',
  options: [
    'town',
    'health',
    'school',
    'science',
    'culture',
    'nature',
    'farming',
    'transport',
    'maps',
    'solidarity',
    'making',
    'code',
    'voice',
    'language',
    'other'
  ],
  control: 'given',
  fr: {
    ask: `Dans quel domaine la ressource sert-elle d’abord ?`,
    short: `Domaine`,
    why: `Chaque domaine a ses ressources, ses maisons et ses textes.`,
    changes: `La note nomme ce qui existe déjà, qui accueille, qui tranche et qui paie dans ce domaine.`,
    findOut: `Demandez dans quel métier on s’en sert d’abord. Entre deux domaines, prenez celui dont les règles vous engagent.`,
    options: {
      town: `Mairie, administration locale`,
      health: `Santé, soins`,
      school: `École, enseignement`,
      science: `Recherche, science`,
      culture: `Culture, bibliothèques, archives`,
      nature: `Environnement, eau, biodiversité`,
      farming: `Agriculture, alimentation`,
      transport: `Transports, mobilité`,
      maps: `Géographie, plein air`,
      solidarity: `Action sociale, secours, jeunesse`,
      making: `Fabrication, industrie`,
      code: `Outils pour développer`,
      voice: `Médias, participation`,
      language: `Langues, IA`,
      other: `Un autre`
    }
  },
  en: {
    ask: `In which field is the resource used first?`,
    short: `Field`,
    why: `Each field has its own resources, homes and laws.`,
    changes: `The note names what exists already, who takes in, who decides and who pays in that field.`,
    findOut: `Ask in which trade it is used first. Between two fields, take the one whose rules bind you.`,
    options: {
      town: `Town hall, local administration`,
      health: `Health, care`,
      school: `School, teaching`,
      science: `Research, science`,
      culture: `Culture, libraries, archives`,
      nature: `Environment, water, wildlife`,
      farming: `Farming, food`,
      transport: `Transport, mobility`,
      maps: `Geography, outdoors`,
      solidarity: `Social work, rescue, youth`,
      making: `Making, industry`,
      code: `Tools for developers`,
      voice: `Media, participation`,
      language: `Languages, AI`,
      other: `Another`
    }
  }
});
