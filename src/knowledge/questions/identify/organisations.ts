import { scale } from '#engine/question.ts';

export const organisations = scale({
  id: 'organisations',
  options: ['one', 'two-three', 'four-plus'],
  control: 'given',
  fr: {
    ask: `Combien d’organisations s’impliquent activement ?`,
    short: `Organisations impliquées`,
    why: `S’impliquer, c’est apporter du temps, des moyens ou des compétences, pas seulement encourager. À plusieurs, un relais devient possible.`,
    changes: `Avec une seule, le plan propose d’en faire venir une deuxième ; à partir de quatre, un consortium ou un conseil stratégique devient envisageable.`,
    findOut: `Listez les structures dont quelqu’un a donné du temps ou des moyens depuis six mois. Les comptes rendus et les conventions font foi.`,
    options: {
      one: `Une seule, ou aucune pour l’instant`,
      'two-three': `Deux ou trois organisations`,
      'four-plus': `Quatre organisations ou plus`
    }
  },
  en: {
    ask: `How many organisations are actively involved?`,
    short: `Organisations involved`,
    why: `Being involved means bringing time, means or skills, not just encouragement. With several, a relay becomes possible.`,
    changes: `With only one, the plan suggests bringing in a second; from four upwards, a consortium or a strategic board becomes conceivable.`,
    findOut: `List the organisations from which somebody has given time or means in the last six months. Minutes and agreements will tell.`,
    options: {
      one: `Only one, or none so far`,
      'two-three': `Two or three organisations`,
      'four-plus': `Four organisations or more`
    }
  }
});
