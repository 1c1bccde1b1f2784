import { oneOf } from '#engine/reason/question.ts';

export const upkeep = oneOf({
  id: 'upkeep',
  options: ['lasting', 'in-part', 'one-off'],
  control: 'given',
  fr: {
    ask: `Faudra-t-il entretenir la ressource dans la durée ?`,
    short: `Entretien dans la durée`,
    why: `Un commun demande un entretien continu. Un travail achevé, comme le résultat d’un événement, n’a besoin ni de maintenance ni de gouvernance.`,
    changes: `S’il n’y a rien à entretenir, notre conseil est bref : déposez la ressource sous licence, et archivez-la.`,
    findOut: `Demandez à deux usagers si la ressource leur servirait encore dans trois ans sans aucun changement.`,
    options: {
      lasting: `Oui : corrections, mises à jour ou animation`,
      'in-part': `En partie : l’essentiel est fini, quelques ajouts viendront`,
      'one-off': `Non : elle sera achevée une fois publiée`
    }
  },
  en: {
    ask: `Will the resource need upkeep over time?`,
    short: `Upkeep over time`,
    why: `A commons needs continuous care. Finished work, such as the output of an event, needs neither maintenance nor governance.`,
    changes: `If there is nothing to maintain, our advice is short: deposit the resource under a licence, and archive it.`,
    findOut: `Ask two users whether the resource would still be of use to them in three years without any change.`,
    options: {
      lasting: `Yes: fixes, updates or community work`,
      'in-part': `In part: most is finished, a few additions will come`,
      'one-off': `No: it will be finished once published`
    }
  }
});
