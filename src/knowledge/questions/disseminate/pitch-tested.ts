import { oneOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';

export const pitchTested = oneOf({
  id: 'pitch-tested',
  options: ['understood', 'not-understood', 'untested'],
  control: 'yours',
  // There is no promise of one’s own to test.
  askedWhen: tendsOurOwn,
  fr: {
    ask: `Une personne qui découvre le projet le comprend-elle en trente secondes ?`,
    short: `Clarté du projet`,
    why: `À force de le connaître, on ne sait plus raconter son projet. Seul un essai auprès d’inconnus le montre.`,
    changes: `Sans essai réussi, le plan propose de réécrire la phrase d’accroche et de la tester sur cinq personnes.`,
    findOut: `Lisez votre phrase d’accroche à une personne qui ne connaît pas le projet. Demandez-lui de vous dire ce qu’elle a compris.`,
    options: {
      understood: `Oui, un essai l’a montré`,
      'not-understood': `Non, un essai l’a montré`,
      untested: `L’essai reste à faire`
    }
  },
  en: {
    ask: `Does a newcomer understand the project in thirty seconds?`,
    short: `Clarity of the pitch`,
    why: `When you know a project too well, you no longer know how to tell it. Only a trial with strangers will show.`,
    changes: `Until a trial succeeds, the plan suggests rewriting your opening sentence and testing it on five people.`,
    findOut: `Read your opening sentence to somebody who does not know the project. Ask them to tell you what they understood.`,
    options: {
      understood: `Yes, a trial has shown it`,
      'not-understood': `No, a trial has shown it`,
      untested: `The trial is still to be done`
    }
  }
});
