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
