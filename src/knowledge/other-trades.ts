/**
 * Trades that a wide field holds by name alone, by how their words begin, without accents: what is known of the whole
 * field is another trade to them, and an example of it would be false.
 */
export const fishing: readonly string[] = [
  'peche ',
  'peches ',
  'pecheu',
  'fileyeur',
  'chalut',
  'criee ',
  'criees ',
  'mareyeu',
  'ostreicul',
  'conchyl',
  'aquacul',
  'piscicul',
  'fishing',
  'fisher',
  'fishmong',
  'trawler',
  'oyster',
  'shellfish',
  'fish farm'
];

export const boating: readonly string[] = [
  'bateau',
  'voilier',
  'plaisanc',
  'mouillage',
  'ancre ',
  'ancres ',
  'navire',
  'boat ',
  'boats ',
  'sailing',
  'yacht',
  'anchor',
  'ship ',
  'ships '
];

export const forestry: readonly string[] = [
  'grumier',
  'scierie',
  'bucheron',
  'debardage',
  'bois rond',
  'sylvicul',
  'forestier',
  'forestiere',
  'timber',
  'sawmill',
  'logging',
  'forestry'
];

export const foodMaking: readonly string[] = [
  'laiterie',
  'fromagerie',
  'conserverie',
  'charcuterie',
  'agroalimentaire',
  'cheese dair',
  'creamer',
  'canner',
  'food process'
];

export const haulage: readonly string[] = [
  'grumier',
  'camion',
  'poids lourd',
  'convoi',
  'routier ',
  'routiers ',
  'lorry',
  'lorries',
  'truck',
  'hgv ',
  'haulage',
  'haulier'
];

export const flying: readonly string[] = [
  'avion',
  'aeronef',
  'aerodrome',
  'planeur',
  'parapente',
  'aircraft',
  'airfield',
  'glider',
  'paraglid'
];

export const stage: readonly string[] = [
  'surtitr',
  'surtitle',
  'theatr',
  'theater',
  'mise en scene',
  'metteur en scene',
  'regisseu',
  'scenograph',
  'choregraph',
  'choreograph',
  'spectacle',
  'opera ',
  'stagecraft'
];

export const homeCare: readonly string[] = [
  'aide a domicile',
  'aides a domicile',
  'soins a domicile',
  'maintien a domicile',
  'auxiliaire de vie',
  'auxiliaires de vie',
  'aide soignant',
  'aides soignant',
  'infirmi',
  'home care',
  'home help',
  'care worker',
  'nurse ',
  'nurses '
];
