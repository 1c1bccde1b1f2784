import type { InBoth } from '#engine/locale.ts';

/** The needs that the example takes on, by id. */
export const exampleTaken: readonly string[] = [
  'means-welcome',
  'means-workshops',
  'means-money-rules',
  'means-growing-roles',
  'means-plain-language'
];

/** Who guarantees what in the example, by constituent and role; the other cells are vacant. */
export const exampleGuarantees: InBoth<Readonly<Record<string, string>>> = {
  fr: {
    'source-users': `L’assemblée des médiathèques, deux fois par an`,
    'source-contributor': `Toute personne qui anime un atelier`,
    'source-operator': `Inès et Karim, à la relecture`,
    'source-guarantor': `Le conseil de l’association`,
    'source-sponsor': `La métropole`,
    'terms-operator': `Inès`,
    'terms-guarantor': `Le conseil de l’association`,
    'user-data-operator': `Le service informatique de la métropole`,
    'channels-users': `Le groupe « ateliers », ouvert`,
    'channels-operator': `Jeanne, pour l’accueil`,
    'brand-guarantor': `L’association, propriétaire du nom`,
    'strategy-users': `L’assemblée des médiathèques`,
    'strategy-sponsor': `La métropole, une voix parmi quatre`
  },
  en: {
    'source-users': `The libraries’ assembly, twice a year`,
    'source-contributor': `Anybody who runs a workshop`,
    'source-operator': `Inès and Karim, as reviewers`,
    'source-guarantor': `The board of the association`,
    'source-sponsor': `The city region`,
    'terms-operator': `Inès`,
    'terms-guarantor': `The board of the association`,
    'user-data-operator': `The city region’s IT department`,
    'channels-users': `The open “workshops” group`,
    'channels-operator': `Jeanne, who welcomes newcomers`,
    'brand-guarantor': `The association, which owns the name`,
    'strategy-users': `The libraries’ assembly`,
    'strategy-sponsor': `The city region, one voice in four`
  }
};
