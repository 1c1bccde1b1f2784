import { scale } from '#engine/reason/question.ts';

export const maturity = scale({
  id: 'maturity',
  options: ['idea', 'prototype', 'first-users', 'growth', 'infrastructure'],
  control: 'given',
  fr: {
    ask: `Où en est la ressource aujourd’hui ?`,
    short: `Maturité du projet`,
    hint: `Répondez pour aujourd’hui, pas pour ce qui est prévu.`,
    why: `Une idée et une ressource dont d’autres dépendent n’appellent pas les mêmes conseils.`,
    changes: `Au stade de l’idée, les huit questions qui jaugent le commun attendent. Ensuite, chaque palier ouvre ou écarte des modes de financement.`,
    findOut: `Voyez ce que l’on peut montrer aujourd’hui, et qui s’en est servi le mois dernier sans que vous le demandiez.`,
    options: {
      idea: `Une idée : encore rien à montrer`,
      prototype: `Un prototype : personne d’autre ne s’en sert encore`,
      'first-users': `De premiers usages : quelques personnes s’en servent`,
      growth: `Un usage qui grandit : de nouvelles personnes arrivent`,
      infrastructure: `Un usage installé : d’autres projets ou services en dépendent`
    }
  },
  en: {
    ask: `Where does the resource stand today?`,
    short: `Project maturity`,
    hint: `Answer for today, not for what is planned.`,
    why: `An idea and a resource that others depend on do not call for the same advice.`,
    changes: `At the idea stage, the eight questions that gauge a commons can wait. After that, each step opens or rules out ways of funding.`,
    findOut: `Ask the team what can be shown today, then who used it last month without being asked to.`,
    options: {
      idea: `An idea: nothing to show yet`,
      prototype: `A prototype: nobody else uses it yet`,
      'first-users': `First uses: a few people use it`,
      growth: `Growing use: new people keep arriving`,
      infrastructure: `Established use: other projects or services depend on it`
    }
  }
});
