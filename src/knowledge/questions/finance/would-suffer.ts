import { someOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';

export const wouldSuffer = someOf({
  id: 'would-suffer',
  options: ['nobody', 'companies', 'local-authorities', 'nonprofits', 'education', 'state', 'public'],
  alone: ['nobody'],
  mayNotKnow: true,
  control: 'given',
  // Who would pay to keep it is asked by those who keep it.
  askedWhen: tendsOurOwn,
  fr: {
    ask: `Qui souffrirait si la ressource disparaissait ?`,
    short: `Qui en dépend`,
    why: `Qui perdrait le plus a de bonnes raisons de payer. Cherchez là vos premiers financeurs, avant les guichets.`,
    changes: `Des entreprises mènent à l’adhésion ou au consortium ; des collectivités, à la mutualisation ; le grand public, aux dons.`,
    findOut: `Demandez à cinq usagers ce qu’ils feraient si elle s’arrêtait un mois. Les messages reçus lors de la dernière panne le disent aussi.`,
    options: {
      nobody: `Personne, pour l’instant`,
      companies: `Des entreprises : leur travail en dépend`,
      'local-authorities': `Des collectivités : leurs services s’en servent`,
      nonprofits: `Des associations : elles s’appuient dessus`,
      education: `Des écoles, des bibliothèques, des laboratoires : leur travail en dépend`,
      state: `L’État, ses opérateurs, des hôpitaux : ils s’en servent`,
      public: `Des particuliers : ils s’en servent chez eux`
    }
  },
  en: {
    ask: `Who would suffer if the resource disappeared?`,
    short: `Who depends on it`,
    why: `Whoever would lose most has good reason to pay. Look for your first funders there, before any grant desk.`,
    changes: `Companies lead to membership or a consortium; local authorities, to pooling; the general public, to donations.`,
    findOut: `Ask five users what they would do if it stopped for a month. The messages you got during the last breakdown say so too.`,
    options: {
      nobody: `Nobody, for now`,
      companies: `Companies: their work depends on it`,
      'local-authorities': `Local authorities: their services use it`,
      nonprofits: `Non-profit organisations: they rely on it`,
      education: `Schools, libraries, laboratories: their work depends on it`,
      state: `The State, its agencies, hospitals: they use it`,
      public: `Individuals: they use it at home`
    }
  }
});
