import { scale } from '#engine/reason/question.ts';

export const organisations = scale({
  id: 'organisations',
  options: ['one', 'two-three', 'four-plus'],
  control: 'given',
  fr: {
    ask: `Combien d’organisations s’impliquent vraiment ?`,
    short: `Organisations impliquées`,
    hint: `S’impliquer, c’est apporter du temps, des moyens ou un savoir-faire, pas seulement encourager.`,
    why: `À plusieurs, quelqu’un peut prendre le relais.`,
    changes: `S’il n’y en a qu’une, le plan propose d’en faire venir une deuxième. À partir de quatre, pensez à un consortium ou à un conseil stratégique.`,
    findOut: `Listez les structures dont quelqu’un a donné du temps ou des moyens depuis six mois. Les comptes rendus et les conventions font foi.`,
    options: {
      one: `Une seule, ou aucune pour l’instant`,
      'two-three': `Deux ou trois organisations`,
      'four-plus': `Quatre organisations ou plus`
    }
  },
  en: {
    ask: `How many organisations are really involved?`,
    short: `Organisations involved`,
    hint: `Being involved means bringing time, means or skills, not just cheering you on.`,
    why: `With several, somebody can take over.`,
    changes: `With only one, the plan suggests bringing in a second. From four upwards, think of a consortium or a strategic board.`,
    findOut: `List the organisations from which somebody has given time or means in the last six months. Minutes and agreements will tell.`,
    options: {
      one: `Only one, or none so far`,
      'two-three': `Two or three organisations`,
      'four-plus': `Four organisations or more`
    }
  }
});
