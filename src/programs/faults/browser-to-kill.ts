import type { Answering, Told } from './protocol.ts';

/** Hears what pages tell, without their waiting for it. */
export type Listen = (told: Told) => void;

/** A page that answers, as a program asks things of it. */
export type AnsweringPage = Answering & Readonly<{ close: () => Promise<void> }>;

/** Something else stands where the page that answers should: it is called so. */
export const withoutScript = (title: string): string =>
  `The page that answers came without its script: what came is called “${title}”.`;

/** A browser that keeps what it stores in a folder, and that can be ended as a power cut ends a program. */
export type BrowserToKill = Readonly<{
  /** Opens the page that answers. */
  answer: (address: string, listen: Listen) => Promise<AnsweringPage>;
  /** Opens a page of the product, in which this script runs from the beginning and is given `walk`. */
  walk: (address: string, listen: Listen, walk: Window['walk'], script: string) => Promise<void>;
  /**
   * Ends every process of the browser at once: none of them is asked, none can finish anything. One that has ended
   * stays so.
   */
  kill: () => Promise<void>;
  close: () => Promise<void>;
}>;

/** Starts a browser that keeps what it stores in this folder. */
export type StartToKill = (profile: string) => Promise<BrowserToKill>;
