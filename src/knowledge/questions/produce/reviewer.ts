import { all } from '#engine/reason/condition.ts';
import { oneOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

export const reviewer = oneOf({
  id: 'reviewer',
  options: ['nobody', 'peer', 'two-contexts'],
  control: 'yours',
  // They review what comes in.
  askedWhen: all(tendsOurOwn, maturity.atLeast('prototype')),
  fr: {
    ask: `Qui relit un changement avant qu’il soit publié ?`,
    short: `Relecture des changements`,
    why: `Un autre regard repère les erreurs avant le public. Relire fait aussi circuler le savoir au-delà d’une seule personne.`,
    changes: `Si personne ne peut relire, nous conseillons de tenir un journal public de vos changements. Sinon, de les faire relire par une autre personne.`,
    findOut: `Ouvrez les cinq derniers changements publiés. Portent-ils un autre nom que celui de la personne qui les a faits ?`,
    options: {
      nobody: `Personne d’autre`,
      peer: `Une autre personne`,
      'two-contexts': `Deux personnes, de contextes différents`
    }
  },
  en: {
    ask: `Who reviews a change before it is published?`,
    short: `Review of changes`,
    why: `Another pair of eyes spots mistakes before the public does. Reviewing also spreads knowledge beyond a single person.`,
    changes: `If nobody can review, we advise keeping a public log of your changes. Otherwise, having another person review them.`,
    findOut: `Open the last five published changes. Do they carry any name besides that of the person who made them?`,
    options: {
      nobody: `Nobody else`,
      peer: `One other person`,
      'two-contexts': `Two people, from different contexts`
    }
  }
});
