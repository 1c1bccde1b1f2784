import { someOf } from '#engine/reason/question.ts';

export const agreement = someOf({
  id: 'agreement',
  options: [
    'only-us',
    'employer',
    'co-authors',
    'heirs',
    'own-family',
    'contractor',
    'funder',
    'board',
    'people-shown',
    'source-owner'
  ],
  alone: ['only-us'],
  mayNotKnow: true,
  control: 'given',
  objects: [
    { id: 'deciders', kind: 'words' },
    { id: 'owners', kind: 'words' },
    { id: 'decision-date', kind: 'day' }
  ],
  fr: {
    ask: `Qui doit dire oui avant que vous publiiez ou changiez la ressource ?`,
    short: `Accords à obtenir`,
    why: `Une licence publiée ne se reprend pas. Les accords passent donc avant.`,
    changes: `Rien d’irrévocable n’est conseillé avant ces accords.`,
    findOut: `Listez qui l’a faite, sur quel temps de travail, avec quels contrats. Un service juridique les lit.`,
    options: {
      'only-us': `Personne d’autre : tout est de vous`,
      employer: `Un employeur ou une administration`,
      'co-authors': `Les autres personnes qui l’ont faite`,
      heirs: `La famille d’une personne décédée`,
      'own-family': `Votre famille : vous en héritez`,
      contractor: `Un prestataire payé`,
      funder: `Un financeur, par convention`,
      board: `Un bureau, un conseil ou des membres`,
      'people-shown': `Les personnes enregistrées ou décrites`,
      'source-owner': `Le titulaire d’une œuvre reprise`
    },
    objects: {
      deciders: { label: `Qui vote ou signe`, hint: `« le bureau »` },
      owners: { label: `Qui d’autre a des droits`, hint: `« les quatre autres communes »` },
      'decision-date': {
        label: `Décision le`,
        hint: `Une réunion, un vote, une réponse attendue`
      }
    }
  },
  en: {
    ask: `Who must say yes before you publish or change the resource?`,
    short: `Agreements needed`,
    why: `A licence, once published, cannot be taken back. So the agreements come first.`,
    changes: `Nothing irrevocable is advised before these agreements.`,
    findOut: `List who made it, on whose working time, under which contracts. The legal service, or a network’s legal aid, reads those contracts.`,
    options: {
      'only-us': `Nobody else: all of it is yours`,
      employer: `An employer or an administration`,
      'co-authors': `Others who made it`,
      heirs: `The family of somebody who has died`,
      'own-family': `Your own family: you inherit it`,
      contractor: `A paid contractor`,
      funder: `A funder, by agreement`,
      board: `A board, a council or members`,
      'people-shown': `The people recorded or described`,
      'source-owner': `The owner of a work taken up`
    },
    objects: {
      deciders: { label: `Who votes or signs on your side`, hint: `“the mayor”, “the board”` },
      owners: {
        label: `Who else has rights in it`,
        hint: `“the four other villages”`
      },
      'decision-date': {
        label: `Decided on`,
        hint: `A meeting, a vote, an answer that is due`
      }
    }
  }
});
