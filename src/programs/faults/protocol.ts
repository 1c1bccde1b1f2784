/* What the page that answers (tests/faults) and the program that kills it have agreed on. */

/** How a page acknowledges: as the product does, or as one of the two that must lose. */
export type Manner = 'product' | 'too-early' | 'delayed';

/** What a page is asked to do until it is killed. */
export type Orders = Readonly<{
  manner: Manner;
  /** The name of the page among those that answer at once. */
  tab: string;
  seed: number;
  /** The project that all of them answer for; where it is missing, the page makes its own, one after another. */
  project?: string;
  /** In which store a transaction is held open, after so many writes there. */
  hold?: Readonly<{ store: 'dossiers' | 'summaries'; after: number }>;
  /** Whole projects are taken in, as files are, where answers would be given. */
  imports?: boolean;
}>;

/** One answer, and everything before it in the same project and page, is said to be saved. */
export type Acknowledged = Readonly<{ project: string; tab: string; step: number; whole: boolean }>;

/**
 * What stood on a page of the product when the screen said “saved”; its notes are numbered. `offered`: the options
 * that were drawn. One that is ticked before the project is there, and that it does not offer, is not drawn any more.
 */
export type Walked = Readonly<{ question: string; note: string; value: string; offered: string }>;

/** What a page says of itself: it has begun, it has come to where it is held, saving failed, something is saved. */
export type Told =
  | Readonly<{ did: 'begun' | 'held' | 'failed' }>
  | (Readonly<{ did: 'acknowledged' }> & Acknowledged)
  | (Readonly<{ did: 'walked' }> & Walked);

/** What the product’s own storage reads back of one project. */
export type Found = Readonly<{
  id: string;
  readable: boolean;
  /** Whether its line in the list of projects says the same. */
  listed: boolean;
  said: readonly Readonly<{ question: string; value: string; note: string }>[];
}>;

/** The tab that takes in whole projects, and how many answers each has. */
export const IMPORT = 'import';
export const IMPORTED = 300;

/** What is said in each step: some notes are long, so that writes take time. */
export const questionOf = (tab: string, step: number): string => `${tab}_${step}`;
export const valueOf = (step: number): string => `said-${step}`;
export function noteOf(tab: string, step: number): string {
  if (tab === IMPORT) return 'é'.repeat(20_000);
  return step % 4 === 0 ? `${step} `.repeat(100 + (step % 400)) : '';
}

/** A note as it is compared: its beginning and its length, where it is long. */
export const inShort = (note: string): string =>
  note.length > 100 ? `${note.slice(0, 20)}… ${note.length}` : note;

/** What a page that answers offers to the program. */
export type Answering = Readonly<{
  start: (orders: Orders) => Promise<void>;
  /** Makes the project that several pages will answer for; returns its id once it is on disk. */
  prepare: () => Promise<string>;
  found: () => Promise<Found[]>;
  /** From now on the worker of the product, which draws whatever stands beside it, leaves this page alone. */
  standApart: () => Promise<void>;
  wipe: () => Promise<void>;
}>;

declare global {
  interface Window {
    answering: Answering;
    /** A binding of the browser: what is told leaves the page at once, and nobody waits for it. */
    tell: (told: string) => void;
    /** What the one who walks through the pages of the product is given: which time it is, and where to go. */
    walk: Readonly<{ round: number; places: readonly string[] }>;
  }
}
