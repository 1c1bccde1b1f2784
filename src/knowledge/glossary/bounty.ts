import { term } from '#knowledge/kinds/term.ts';

export const bounty = term({
  id: 'bounty',
  fr: {
    term: `prime à la tâche`,
    forms: [`primes à la tâche`, `primes`, `prime`],
    definition: `Une somme promise à qui réalisera un travail précis, par exemple corriger un défaut.`
  },
  en: {
    term: `bounty`,
    forms: [`bounty`, `bounties`],
    definition: `A sum promised to whoever does a precise piece of work, such as fixing a defect.`
  }
});
