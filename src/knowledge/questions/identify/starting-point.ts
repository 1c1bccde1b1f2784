import { oneOf } from '#engine/reason/question.ts';

export const startingPoint = oneOf({
  id: 'starting-point',
  options: ['scratch', 'own-work', 'contractor', 'gathered', 'co-funded', 'fork'],
  control: 'given',
  fr: {
    ask: `De quoi partez-vous ?`,
    short: `Point de départ`,
    why: `Ce qui existe déjà a une histoire : des droits, des contrats, parfois des secrets. Il faut la connaître avant d’ouvrir.`,
    changes: `Avant d’ouvrir un travail déjà fait, vérifiez les droits, la qualité et les secrets. S’il est cofinancé, relisez aussi les contrats.`,
    findOut: `Demandez aux personnes présentes au début d’où viennent le premier travail et l’argent qui l’a payé. Les plus anciens fichiers en gardent souvent la trace.`,
    options: {
      scratch: `De zéro : tout reste à faire`,
      'own-work': `D’un travail de votre équipe : elle l’a fait pour elle-même`,
      contractor: `D’un travail commandé : un prestataire l’a fait pour vous`,
      gathered: `De pièces réunies : plusieurs personnes ou sources les ont apportées`,
      'co-funded': `D’un travail cofinancé : d’autres l’ont payé avec vous`,
      fork: `D’un projet ouvert : vous en faites évoluer une copie`
    }
  },
  en: {
    ask: `What are you starting from?`,
    short: `Starting point`,
    why: `Whatever already exists has a history: rights, contracts, sometimes secrets. You need to know it before you open anything.`,
    changes: `Before you open work already done, check rights, quality and secrets. If others co-funded it, reread the contracts too.`,
    findOut: `Ask those who were there at the start where the first work and the money for it came from. The oldest files often keep a trace.`,
    options: {
      scratch: `From scratch: everything is still to be done`,
      'own-work': `From your team’s own work: done for itself`,
      contractor: `From commissioned work: a contractor made it for you`,
      gathered: `From gathered pieces: several people or sources brought them`,
      'co-funded': `From co-funded work: others paid for it with you`,
      fork: `From an open project: you develop a copy of it`
    }
  }
});
