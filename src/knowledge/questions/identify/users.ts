import { someOf } from '#engine/reason/question.ts';

export const users = someOf({
  id: 'users',
  options: [
    'public',
    'nonprofits',
    'local-authorities',
    'companies',
    'developers',
    'researchers',
    'education',
    'state',
    'culture',
    'self-employed'
  ],
  control: 'given',
  objects: [{ id: 'users', kind: 'words' }],
  fr: {
    ask: `Qui s’en sert, ou s’en servira en premier ?`,
    short: `Usagers principaux`,
    why: `Dans un commun, la communauté d’usagers a le dernier mot. Savoir qui elle réunit dit aussi qui peut contribuer, payer ou témoigner.`,
    changes: `Servir des collectivités mène à la mutualisation publique ; le grand public, aux dons ; des entreprises, aux adhésions et aux consortiums.`,
    findOut: `Regardez qui a demandé de l’aide, téléchargé ou créé un compte. S’il n’y a encore personne, nommez les trois premières structures qui l’essaieraient.`,
    options: {
      public: `Le grand public`,
      nonprofits: `Des associations`,
      'local-authorities': `Des collectivités`,
      companies: `Des entreprises`,
      developers: `Des équipes de développement logiciel`,
      researchers: `Des équipes de recherche`,
      education: `Des écoles, des universités, des organismes de formation`,
      state: `Des services de l’État, des hôpitaux`,
      culture: `Des bibliothèques, des musées, des archives`,
      'self-employed': `Des personnes à leur compte`
    },
    objects: {
      users: { label: `Et, dans vos mots ?`, hint: `Par exemple : « les quarante collègues »` }
    }
  },
  en: {
    ask: `Who uses it, or will use it first?`,
    short: `Main users`,
    why: `In a commons, the community of users has the last word. Knowing who it includes also tells you who can contribute, pay or vouch for it.`,
    changes: `Serving local authorities leads to public pooling; the general public, to donations; companies, to memberships and consortia.`,
    findOut: `See who has asked for help, downloaded it or opened an account. If there is nobody yet, name the first three organisations that would try it.`,
    options: {
      public: `The general public`,
      nonprofits: `Non-profit organisations`,
      'local-authorities': `Local authorities`,
      companies: `Companies`,
      developers: `Software development teams`,
      researchers: `Research teams`,
      education: `Schools, universities or training bodies`,
      state: `State services or hospitals`,
      culture: `Libraries, museums or archives`,
      'self-employed': `People who work for themselves`
    },
    objects: {
      users: { label: `And, in your words?`, hint: `For example: “the forty colleagues”` }
    }
  }
});
