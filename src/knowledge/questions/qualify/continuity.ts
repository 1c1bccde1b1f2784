import { scale } from '#engine/reason/question.ts';
import { maturity } from './maturity.ts';

export const continuity = scale({
  id: 'continuity',
  options: ['all-stops', 'from-a-copy', 'documented', 'relay'],
  control: 'yours',
  objects: [{ id: 'second-person', kind: 'line' }],
  askedWhen: maturity.atLeast('prototype'),
  fr: {
    ask: `Si vous arrêtez demain, que se passe-t-il ?`,
    short: `Continuité sans vous`,
    why: `Un commun se juge dans la durée : il doit pouvoir survivre à l’équipe qui l’a lancé.`,
    changes: `Si tout s’arrête avec vous, partager les accès et former une relève deviennent pressants.`,
    findOut: `Demandez à l’équipe qui saurait tout remettre en marche demain sans vous. Avec quels accès, et quel mode d’emploi ?`,
    options: {
      'all-stops': `Tout s’arrête`,
      'from-a-copy': `Quelqu’un pourrait repartir d’une copie`,
      documented: `Deux personnes au moins continuent, mode d’emploi en main`,
      relay: `Trois personnes au moins, de plusieurs organisations, suivent un plan`
    },
    objects: {
      'second-person': {
        label: `Qui pourrait prendre le relais ?`,
        hint: `Un prénom, un rôle, une structure`
      }
    }
  },
  en: {
    ask: `If you stop tomorrow, what happens?`,
    short: `Continuity without you`,
    why: `A commons is judged over time: it has to be able to outlive the team that started it.`,
    changes: `If everything stops with you, sharing access and training successors become pressing.`,
    findOut: `Ask the team who could get everything running again tomorrow without you. With what access, and what instructions?`,
    options: {
      'all-stops': `Everything stops`,
      'from-a-copy': `Somebody could start again from a copy`,
      documented: `At least two people carry on, instructions in hand`,
      relay: `At least three people, from several organisations, follow a plan`
    },
    objects: {
      'second-person': { label: `Who could take over?`, hint: `A first name, a role, an organisation` }
    }
  }
});
