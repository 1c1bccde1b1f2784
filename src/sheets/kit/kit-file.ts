import type { Value } from './stand-in.ts';

/** What a file holds: text with its headings, data in one of three formats, a text taken as it is, or a licence. */
export type KitContent =
  | Readonly<{ form: 'markdown'; text: string }>
  | Readonly<{ form: 'yaml' | 'json'; data: Value }>
  | Readonly<{ form: 'toml'; annotations: readonly Annotation[] }>
  | Readonly<{ form: 'plain'; text: string }>
  | Readonly<{ form: 'licence'; spdx: string }>;

/** Who holds the rights on files, and under which licence they come out (REUSE 3.3). */
export type Annotation = Readonly<{ path: readonly string[]; copyright: string; licence: string }>;

/** One file of the starter kit, and why it is in it. */
export type KitFile = Readonly<{
  path: string;
  /** What it is for, in a sentence. */
  what: string;
  /** The answers and the advice that it follows from, as they are called. */
  from: readonly string[];
  /** In the archive unless it is taken out; what one may want and does not need comes unchosen. */
  chosen: boolean;
  /** Under which licence it comes out; undefined where it says so itself, or nothing was chosen. */
  licence?: string | undefined;
  content: KitContent;
}>;
