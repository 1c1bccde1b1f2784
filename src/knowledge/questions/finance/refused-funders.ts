import { all, not } from '#engine/reason/condition.ts';
import { oneOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { needs } from './needs.ts';

export const refusedFunders = oneOf({
  id: 'refused-funders',
  options: ['none', 'not-raised', 'unwritten', 'written'],
  control: 'yours',
  // No funder of one’s own is looked for.
  askedWhen: all(tendsOurOwn, not(needs.has('nothing'))),
  objects: [{ id: 'refused', kind: 'line' }],
  fr: {
    ask: `Y a-t-il des financeurs que vous refuseriez ?`,
    short: `Financeurs refusés`,
    why: `On refuse mal un chèque posé sur la table. La règle se décide avant, à plusieurs et à froid.`,
    changes: `Si vos refus ne sont pas écrits, le plan propose une charte de financement avant le premier euro.`,
    findOut: `Posez la question à l’équipe avec trois exemples précis. Cherchez ensuite si une charte ou un compte rendu en garde la trace.`,
    options: {
      none: `Non, aucun`,
      'not-raised': `La question ne s’est pas encore posée`,
      unwritten: `Oui, mais ce n’est écrit nulle part`,
      written: `Oui, et c’est écrit`
    },
    objects: { refused: { label: `Lesquels ?`, hint: `Par exemple : « l’armement »` } }
  },
  en: {
    ask: `Are there funders you would turn down?`,
    short: `Funders turned down`,
    why: `It is hard to refuse a cheque already on the table. The rule is best decided beforehand, together and with a cool head.`,
    changes: `If your refusals are not written down, the plan suggests a funding charter before the first euro.`,
    findOut: `Put the question to the team with three precise examples. Then see whether a charter or some minutes keep a record of it.`,
    options: {
      none: `No, none`,
      'not-raised': `The question has not come up yet`,
      unwritten: `Yes, but it is not written anywhere`,
      written: `Yes, and it is written down`
    },
    objects: { refused: { label: `Which ones?`, hint: `For example: “arms makers”` } }
  }
});
