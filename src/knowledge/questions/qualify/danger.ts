import { someOf } from '#engine/reason/question.ts';

export const danger = someOf({
  id: 'danger',
  options: [
    'none',
    'may-hurt',
    'already-out',
    'place-closes',
    'place-changes',
    'person-leaves',
    'money-ends',
    'single-copy',
    'dispute'
  ],
  alone: ['none'],
  control: 'given',
  objects: [
    { id: 'harm', kind: 'line' },
    { id: 'ending', kind: 'line' },
    { id: 'ending-date', kind: 'day' }
  ],
  fr: {
    ask: `Qu’est-ce qui menace, dans l’année ?`,
    short: `Menace`,
    why: `Ce qui peut blesser s’arrête cette semaine. Un danger daté passe avant le reste : la copie, la relève, le préavis.`,
    changes: `Tout se compte à rebours de cette date.`,
    findOut: `Relisez les courriers de l’hébergeur et des financeurs. Demandez à qui la tient ce que l’année prévoit.`,
    options: {
      none: `Rien de tel`,
      'may-hurt': `Une erreur ou une copie peut blesser quelqu’un`,
      'already-out': `Une part circule déjà sans accord`,
      'place-closes': `Le lieu qui l’héberge va fermer`,
      'place-changes': `Ce lieu change (règles, prix, outil)`,
      'person-leaves': `La personne qui la tient s’épuise, part ou est décédée`,
      'money-ends': `Un financement, un contrat, un poste finit`,
      'single-copy': `Un seul exemplaire, sans copie sûre`,
      dispute: `Un désaccord peut diviser le groupe`
    },
    objects: {
      harm: {
        label: `Ce qui blesse ou circule`,
        hint: `« la version jamais contrôlée », « six extraits en ligne »`
      },
      ending: {
        label: `Ce qui s’arrête ou change`,
        hint: `« le contrat de l’ingénieur »`
      },
      'ending-date': { label: `À quelle date`, hint: `Si vous la connaissez` }
    }
  },
  en: {
    ask: `What is the threat, within a year?`,
    short: `Threat`,
    why: `What may hurt somebody stops this week. A danger with a date comes before the rest: the copy, the relief, the notice.`,
    changes: `The first things to do are counted back from that date.`,
    findOut: `Read the contracts and letters of the host and the funders again. Ask those who look after it what they plan.`,
    options: {
      none: `Nothing of the kind`,
      'may-hurt': `A mistake or a copy may hurt somebody`,
      'already-out': `A part is already out without consent`,
      'place-closes': `The place that hosts it will close`,
      'place-changes': `That place changes (rules, price, tool)`,
      'person-leaves': `Whoever holds it is worn out, leaving, or has died`,
      'money-ends': `Funding, a contract or a post ends`,
      'single-copy': `Only one of it, with no safe copy`,
      dispute: `A disagreement may split the group`
    },
    objects: {
      harm: {
        label: `What hurts, or is out`,
        hint: `“the version that was never checked”, “six extracts online”`
      },
      ending: {
        label: `What ends or changes`,
        hint: `“the engineer’s contract”`
      },
      'ending-date': { label: `On which date`, hint: `If you know it` }
    }
  }
});
