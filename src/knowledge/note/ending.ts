/** What a step speaks of that prepares for the day on which something stops: any step before that day does. */
export const ENDING = 'ending';

/** How the words begin of what is renewed by itself where nobody writes: that day is the last on which to say no. */
export const renewed: readonly string[] = [
  'reconduit',
  'reconduct',
  'tacite',
  'renouvel',
  'renew',
  'auto renew',
  'rolls over',
  'roll over'
];

/** The same of a sum that falls due: it is paid back, and no work is handed in for it. */
export const owed: readonly string[] = [
  'prêt ',
  'prêts ',
  'emprunt',
  'dette',
  'crédit ',
  'découvert ',
  'loan',
  'debt',
  'overdraft'
];
