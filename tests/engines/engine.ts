import type { PageBox } from '#sheets/print/paper.ts';

/** A page in a browser, whichever engine drives it. */
export type Tab = Readonly<{
  /** Opens an address anew, also where it differs from the one that is open in its mark alone. */
  open: (address: string) => Promise<void>;
  reload: () => Promise<void>;
  /** Runs the body of a function in the page, which may await; gives what it returns, as it would be in JSON. */
  run: (body: string) => Promise<unknown>;
  click: (selector: string) => Promise<void>;
  choose: (selector: string, file: string) => Promise<void>;
  /** The page as it is printed, on upright A4 unless said otherwise; undefined where the engine cannot be asked. */
  printed: ((box?: PageBox) => Promise<Uint8Array>) | undefined;
}>;

export type Running = Readonly<{ tab: Tab; close: () => Promise<void> }>;

/** A browser of this machine. */
export type Engine = Readonly<{
  name: string;
  /** Why it is not tried here; undefined where it is. */
  absent: string | undefined;
  /** Whether what it stores in this folder is there when it is started again. */
  remembers: boolean;
  start: (profile: string) => Promise<Running>;
}>;
