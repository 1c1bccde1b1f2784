import { oneOf } from '#engine/question.ts';

export const startingPoint = oneOf({
  id: 'starting-point',
  options: ['scratch', 'own-work', 'co-funded', 'fork'],
  control: 'given',
  fr: {
    ask: `De quoi partez-vous ?`,
    short: `Point de départ`,
    why: `Ce qui existe déjà a une histoire : des droits, des contrats, parfois des secrets. Il faut la connaître avant d’ouvrir.`,
    changes: `Ouvrir un existant fait vérifier les droits, la qualité et les secrets avant de publier ; s’il est cofinancé, il faut aussi relire les contrats.`,
    findOut: `Demandez aux personnes présentes au début d’où viennent la première version et l’argent qui l’a payée. Les plus anciens fichiers en gardent souvent la trace.`,
    options: {
      scratch: `De zéro : tout reste à faire`,
      'own-work': `D’un existant : votre équipe l’a produit pour elle-même`,
      'co-funded': `D’un existant : d’autres l’ont financé avec vous`,
      fork: `D’un projet ouvert : vous en reprenez une copie pour la faire évoluer`
    }
  },
  en: {
    ask: `What are you starting from?`,
    short: `Starting point`,
    why: `Whatever already exists has a history: rights, contracts, sometimes secrets. You need to know it before you open anything.`,
    changes: `Opening existing work means checking rights, quality and secrets before publishing; if it was co-funded, contracts must be reread too.`,
    findOut: `Ask those who were there at the start where the first version and the money for it came from. The oldest files often keep a trace.`,
    options: {
      scratch: `From scratch: everything is still to be done`,
      'own-work': `From existing work: your team made it for itself`,
      'co-funded': `From existing work: others funded it with you`,
      fork: `From an open project: you take a copy and develop it`
    }
  }
});
