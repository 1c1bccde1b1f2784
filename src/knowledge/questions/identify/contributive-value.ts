import { oneOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';

export const contributiveValue = oneOf({
  id: 'contributive-value',
  options: ['standalone', 'mixed', 'contributive'],
  mayNotKnow: true,
  control: 'given',
  // How the resource grows by use is settled where it lives: with the neighbours.
  askedWhen: tendsOurOwn,
  fr: {
    ask: `Que vaudrait la ressource si plus personne n’y contribuait ?`,
    short: `Dépendance aux contributions`,
    why: `Certaines ressources restent utiles telles quelles. D’autres vivent d’apports continus et s’éteignent quand ils cessent.`,
    changes: `Si elle perd sa valeur, il lui faut plus de protection. Une licence qui fait partager les améliorations, un nom protégé et un budget d’animation y aident.`,
    findOut: `Imaginez la ressource figée pendant un an, et demandez à deux usagers si elle leur servirait encore. Ce qui périme vite dépend des contributions.`,
    options: {
      standalone: `Elle garderait toute sa valeur`,
      mixed: `Elle garderait une partie de sa valeur`,
      contributive: `Elle perdrait l’essentiel de sa valeur`
    }
  },
  en: {
    ask: `What would the resource be worth if nobody contributed any more?`,
    short: `Reliance on contributions`,
    why: `Some resources stay useful as they are. Others live on continuous input and fade when it stops.`,
    changes: `If it loses its value, it needs more protection. A licence that has improvements shared, a protected name and a budget for community work all help.`,
    findOut: `Imagine the resource frozen for a year, and ask two users whether it would still be of use. Whatever goes out of date quickly depends on contributions.`,
    options: {
      standalone: `It would keep all its value`,
      mixed: `It would keep part of its value`,
      contributive: `It would lose most of its value`
    }
  }
});
