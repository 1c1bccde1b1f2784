import { oneOf } from '#engine/question.ts';
import { maturity } from '../qualify/maturity.ts';

export const reviewer = oneOf({
  id: 'reviewer',
  options: ['nobody', 'peer', 'two-contexts'],
  control: 'yours',
  askedWhen: maturity.atLeast('prototype'),
  fr: {
    ask: `Qui relit un changement avant qu’il soit publié ?`,
    short: `Relecture des changements`,
    why: `Un autre regard repère les erreurs avant le public. Relire fait aussi circuler le savoir au-delà d’une seule personne.`,
    changes: `Si personne ne peut relire, la règle proposée est de tenir un journal public de vos changements ; sinon, de faire relire par une autre personne.`,
    findOut: `Ouvrez les cinq derniers changements publiés et regardez si un autre nom que celui de l’auteur ou de l’autrice y figure.`,
    options: {
      nobody: `Personne d’autre ne le relit`,
      peer: `Une autre personne le relit`,
      'two-contexts': `Deux personnes de contextes différents le relisent`
    }
  },
  en: {
    ask: `Who reviews a change before it is published?`,
    short: `Review of changes`,
    why: `Another pair of eyes spots mistakes before the public does. Reviewing also spreads knowledge beyond a single person.`,
    changes: `If nobody can review, the rule suggested is to keep a public log of your changes; otherwise, to have another person review them.`,
    findOut: `Open the last five published changes and see whether they carry any name besides the author’s.`,
    options: {
      nobody: `Nobody else reviews it`,
      peer: `One other person reviews it`,
      'two-contexts': `Two people from different contexts review it`
    }
  }
});
