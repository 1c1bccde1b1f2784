import { someOf } from '#engine/question.ts';

export const users = someOf({
  id: 'users',
  options: [
    'public',
    'nonprofits',
    'local-authorities',
    'companies',
    'developers',
    'researchers',
    'education'
  ],
  control: 'given',
  fr: {
    ask: `Qui s’en sert, ou s’en servira en premier ?`,
    short: `Usagers principaux`,
    why: `Dans un commun, la communauté d’usagers a le dernier mot. Savoir qui elle réunit dit aussi qui peut contribuer, payer ou témoigner.`,
    changes: `Des collectivités mènent à la mutualisation publique, le grand public aux dons, des entreprises aux adhésions et aux consortiums.`,
    options: {
      public: `Le grand public`,
      nonprofits: `Des associations`,
      'local-authorities': `Des collectivités`,
      companies: `Des entreprises`,
      developers: `Des équipes de développement logiciel`,
      researchers: `Des équipes de recherche`,
      education: `Des établissements d’enseignement ou de formation`
    }
  },
  en: {
    ask: `Who uses it, or will use it first?`,
    short: `Main users`,
    why: `In a commons, the community of users has the last word. Knowing who it includes also tells you who can contribute, pay or vouch for it.`,
    changes: `Local authorities lead to public pooling, the general public to donations, companies to memberships and consortia.`,
    options: {
      public: `The general public`,
      nonprofits: `Non-profit organisations`,
      'local-authorities': `Local authorities`,
      companies: `Companies`,
      developers: `Software development teams`,
      researchers: `Research teams`,
      education: `Schools, universities or training bodies`
    }
  }
});
