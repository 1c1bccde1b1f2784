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
    ask: `Dans quel domaine sert la ressource ?`,
    short: `Domaine`,
    why: `Chaque domaine a ses ressources, ses lieux d’accueil et ses lois.`,
    changes: `La note nomme ce qui existe déjà, qui accueille, qui tranche et qui paie dans ce domaine.`,
    findOut: `Demandez dans quel métier on s’en sert d’abord. Entre deux domaines, prenez celui dont les règles vous engagent.`,
    options: {
      town: `Mairie, collectivité`,
      health: `Santé`,
      school: `École`,
      science: `Recherche`,
      culture: `Culture, bibliothèques, archives`,
      nature: `Environnement, eau`,
      farming: `Agriculture, alimentation`,
      transport: `Transports`,
      maps: `Cartes, plein air`,
      solidarity: `Social, secours, jeunesse`,
      making: `Fabrication, industrie`,
      code: `Outils pour écrire des logiciels`,
      voice: `Médias, participation citoyenne`,
      language: `Langues, IA`,
      other: `Un autre domaine`
    }
  },
  en: {
    ask: `In which field is the resource used first?`,
    short: `Field`,
    why: `Each field has its own resources, homes and laws.`,
    changes: `The note names what exists already, who takes in, who decides and who pays in that field.`,
    findOut: `Ask in which trade it is used first. Between two fields, take the one whose rules bind you.`,
    options: {
      town: `Town hall, local authority`,
      health: `Health`,
      school: `School`,
      science: `Research`,
      culture: `Culture, libraries, archives`,
      nature: `Environment, water`,
      farming: `Farming, food`,
      transport: `Transport`,
      maps: `Maps, outdoors`,
      solidarity: `Social work, rescue, youth`,
      making: `Making, industry`,
      code: `Tools for developers`,
      voice: `Media, public participation`,
      language: `Languages, AI`,
      other: `Another field`
    }
  }
});
