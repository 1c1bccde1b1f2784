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
    'person-died',
    'money-ends',
    'single-copy',
    'dispute'
  ],
  alone: ['none'],
  control: 'given',
  objects: [
    { id: 'harm', kind: 'words' },
    { id: 'ending', kind: 'line' },
    { id: 'ending-date', kind: 'day' },
    { id: 'other-dates', kind: 'words' }
  ],
  fr: {
    ask: `Qu’est-ce qui menace, dans l’année ?`,
    short: `Menace`,
    why: `Ce qui peut blesser s’arrête cette semaine ; un danger daté passe avant le reste.`,
    changes: `Tout se compte à rebours de cette date.`,
    findOut: `Relisez les courriers de l’hébergeur et des financeurs. Demandez à qui la tient ce que l’année prévoit.`,
    options: {
      none: `Rien de tel`,
      'may-hurt': `Une erreur, une copie peut blesser`,
      'already-out': `Une part circule déjà sans accord`,
      'place-closes': `Le lieu qui la garde ferme (site, salle)`,
      'place-changes': `Ce lieu change (règles, prix, outil)`,
      'person-leaves': `Qui la tient s’épuise ou part`,
      'person-died': `La personne qui la tenait est morte`,
      'money-ends': `Un financement, un contrat, un poste finit`,
      'single-copy': `Un seul exemplaire, ou un seul lieu`,
      dispute: `Un désaccord divise le groupe`
    },
    objects: {
      harm: {
        label: `Ce qui blesse ou circule`,
        hint: `« la version jamais contrôlée »`
      },
      ending: {
        label: `Ce qui s’arrête ou change`,
        hint: `« le contrat de l’ingénieur »`
      },
      'ending-date': { label: `À quelle date`, hint: `Si vous la connaissez` },
      'other-dates': { label: `Vos autres dates`, hint: `« 4 février : comité ; 26 mars : solde »` }
    }
  },
  en: {
    ask: `What is the threat, within a year?`,
    short: `Threat`,
    why: `What may hurt stops this week; a danger with a date comes before the rest.`,
    changes: `All is counted back from that date.`,
    findOut: `Read the letters of the host and the funders again. Ask those who look after it what they plan.`,
    options: {
      none: `Nothing of the kind`,
      'may-hurt': `A mistake or a copy may hurt`,
      'already-out': `A part is out without consent`,
      'place-closes': `Where it is kept closes (site, room)`,
      'place-changes': `That place changes (rules, price, tool)`,
      'person-leaves': `Whoever holds it tires or leaves`,
      'person-died': `Its holder has died`,
      'money-ends': `Funding, a contract or a post ends`,
      'single-copy': `Only one of it, or all in one place`,
      dispute: `A disagreement splits the group`
    },
    objects: {
      harm: {
        label: `What hurts, or is out`,
        hint: `“the version that was never checked”`
      },
      ending: {
        label: `What ends or changes`,
        hint: `“the engineer’s contract”`
      },
      'ending-date': { label: `On which date`, hint: `If you know it` },
      'other-dates': { label: `Your other dates`, hint: `“4 February: board; 26 March: balance”` }
    }
  }
});
