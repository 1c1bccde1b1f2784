import { someOf } from '#engine/reason/question.ts';

export const danger = someOf({
  id: 'danger',
  options: ['none', 'place-closes', 'place-changes', 'person-leaves', 'money-ends', 'single-copy', 'dispute'],
  alone: ['none'],
  control: 'given',
  objects: [
    { id: 'ending', kind: 'line' },
    { id: 'ending-date', kind: 'day' },
    { id: 'other-dates', kind: 'line' }
  ],
  fr: {
    ask: `Qu’est-ce qui menace la ressource, dans l’année ?`,
    short: `Menace`,
    why: `Un danger daté passe avant tout le reste : la copie, la relève, le préavis.`,
    changes: `Tout se compte à rebours de cette date.`,
    findOut: `Relisez les courriers de l’hébergeur et des financeurs. Demandez à qui la tient ce que l’année prévoit. Une maison ou une salle à vider n’est pas un serveur : c’est le cas de l’exemplaire ou du lieu unique.`,
    options: {
      none: `Rien de tel, à votre connaissance`,
      'place-closes': `Le site ou le serveur qui l’héberge va fermer`,
      'place-changes': `Ce site ou ce serveur change ses règles, son prix ou son outil`,
      'person-leaves': `La personne qui la tient s’épuise, s’arrête ou part`,
      'money-ends': `Un financement, un contrat ou un poste se termine`,
      'single-copy': `Elle n’existe qu’en un exemplaire, ou en un seul lieu`,
      dispute: `Un désaccord peut diviser le groupe`
    },
    objects: {
      ending: {
        label: `Ce qui s’arrête ou change`,
        hint: `« le contrat de l’ingénieur »`
      },
      'ending-date': { label: `À quelle date`, hint: `Si vous la connaissez` },
      'other-dates': { label: `Vos autres dates`, hint: `« 4 février : comité ; 26 mars : solde »` }
    }
  },
  en: {
    ask: `What threatens the resource within a year?`,
    short: `Threat`,
    why: `A danger with a date comes before all the rest: the copy, the relief, the notice.`,
    changes: `The first things to do are counted back from that date.`,
    findOut: `Read the contracts and letters of the host and the funders again. Ask those who look after it what they plan. A house or a room to clear is no server: that is the case of one copy, or of one place.`,
    options: {
      none: `Nothing of the kind, as far as you know`,
      'place-closes': `The site or the server that hosts it will close`,
      'place-changes': `That site or server changes its rules, its price or its tool`,
      'person-leaves': `Whoever looks after it is worn out, stopping or leaving`,
      'money-ends': `Funding, a contract or a post comes to an end`,
      'single-copy': `There is only one of it, or it is all in one place`,
      dispute: `A disagreement may split the group`
    },
    objects: {
      ending: {
        label: `What ends or changes`,
        hint: `“the engineer’s contract”`
      },
      'ending-date': { label: `On which date`, hint: `If you know it` },
      'other-dates': { label: `Your other dates`, hint: `“4 February: board; 26 March: balance”` }
    }
  }
});
