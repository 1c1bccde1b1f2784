import type { Kill } from './kills.ts';

/** For so many milliseconds, pages answer before a kill at random. */
const WHILE = 1500;
const NOTHING_LOST = 'All that was said to be saved; what was being written is there whole, or not at all.';
const GONE = 'Answers that were said to be saved are gone.';

const someWrites = (random: () => number): number => 5 + Math.floor(random() * 40);

const whileAnswering: Kill = {
  fault: 'Browser killed while a page answers',
  sees: NOTHING_LOST,
  orders: () => ({ manner: 'product' }),
  from: 'acknowledged',
  within: WHILE
};

/** The very moment at which something is said to be saved: whoever says it too early is caught. */
const asItIsSaid = { from: 'acknowledged', times: 30, within: 4 } as const;

/** The ways in which the browser is killed; the last two are made to lose. */
export const waysToKill: readonly Kill[] = [
  whileAnswering,
  { ...whileAnswering, fault: 'Killed as “saved” is said', ...asItIsSaid },
  { ...whileAnswering, fault: 'Killed while two tabs answer for one project', tabs: 2 },
  { ...whileAnswering, fault: 'Killed while five tabs answer for one project', tabs: 5 },
  {
    fault: 'Killed between the project and its line in the list',
    sees: NOTHING_LOST,
    orders: (random) => ({ manner: 'product', hold: { store: 'dossiers', after: someWrites(random) } }),
    from: 'held',
    within: 50
  },
  {
    fault: 'Killed between the last write and the end of its transaction',
    sees: NOTHING_LOST,
    orders: (random) => ({ manner: 'product', hold: { store: 'summaries', after: someWrites(random) } }),
    from: 'held',
    within: 50
  },
  {
    fault: 'Killed while files of six million letters are taken in',
    sees: 'Each project whole, or not at all.',
    orders: () => ({ manner: 'product', imports: true }),
    from: 'begun',
    within: 1000
  },
  {
    fault: 'The same as “saved” is said, where that is before the transaction completes',
    sees: GONE,
    control: true,
    orders: () => ({ manner: 'too-early' }),
    ...asItIsSaid
  },
  {
    fault: 'The same where a queue waits before it writes',
    sees: GONE,
    control: true,
    orders: () => ({ manner: 'delayed' }),
    from: 'acknowledged',
    within: WHILE
  }
];

/** So many of each in one round of the long run: what nobody chose the moment of counts most. */
export const oneRound: readonly Kill[] = [whileAnswering, whileAnswering, whileAnswering, ...waysToKill];
