import { someOf } from '#engine/reason/question.ts';

export const nextAudience = someOf({
  id: 'next-audience',
  options: [
    'public',
    'officials',
    'companies',
    'contributors',
    'funders',
    'management',
    'board',
    'investors',
    'federation',
    'village-mayors',
    'own-users'
  ],
  control: 'yours',
  objects: [
    { id: 'audience-name', kind: 'line' },
    { id: 'lived-case', kind: 'words' }
  ],
  fr: {
    ask: `Qui voulez-vous convaincre ensuite ?`,
    short: `Prochain public`,
    why: `On ne parle pas de la même façon à une mairie et à une influenceuse. Chaque public a ses raisons et ses objections.`,
    changes: `Les arguments et les réponses aux objections de ces publics passent devant les autres.`,
    findOut: `Décidez-le en équipe : qui, s’il disait oui dans les trois mois, ferait le plus avancer le projet ?`,
    options: {
      public: `Le grand public`,
      officials: `Des élues, des élus et leurs services`,
      companies: `Des entreprises`,
      contributors: `Des personnes qui pourraient contribuer`,
      funders: `Des financeurs`,
      management: `Votre hiérarchie`,
      board: `Votre conseil ou vos membres`,
      investors: `Des personnes qui investissent dans votre entreprise`,
      federation: `Une fédération ou un réseau`,
      'village-mayors': `Des maires de petites communes`,
      'own-users': `Les personnes qui s’en servent déjà`
    },
    objects: {
      'audience-name': {
        label: `Qui, exactement ?`,
        hint: `Par exemple : « le maire », « la vice-présidente de la région »`
      },
      'lived-case': {
        label: `Un cas vécu ?`,
        hint: `Qui, quand, quoi`
      }
    }
  },
  en: {
    ask: `Whom do you want to convince next?`,
    short: `Next audience`,
    why: `You do not speak the same way to a town hall and to an influencer. Each audience has its own reasons and its own objections.`,
    changes: `The arguments for these audiences, and the answers to their objections, come before the others.`,
    findOut: `Decide as a team: who, by saying yes within three months, would take the project furthest?`,
    options: {
      public: `The general public`,
      officials: `Elected officials and their staff`,
      companies: `Companies`,
      contributors: `People who might contribute`,
      funders: `Funders`,
      management: `Your management`,
      board: `Your board or your members`,
      investors: `Those who invest in your company`,
      federation: `A federation or a network`,
      'village-mayors': `Mayors of small towns`,
      'own-users': `The people who use it already`
    },
    objects: {
      'audience-name': {
        label: `Who, exactly?`,
        hint: `For example: “the mayor”, “the vice-president of the region”`
      },
      'lived-case': {
        label: `A true case, in one sentence?`,
        hint: `Who, when, what`
      }
    }
  }
});
