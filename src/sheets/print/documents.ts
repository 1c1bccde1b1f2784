import type { Orientation, Paper } from './paper.ts';

/** What can be printed, and on what. */
export type PrintedDocument = Readonly<{
  id: string;
  /** The papers that it is made for, the usual one first. */
  papers: readonly [Paper, ...Paper[]];
  orientation: Orientation;
  /** How many pages it has; undefined where that depends on the project. */
  pages: number | undefined;
  /** What it is made of: the answers of a project, or nothing but what is known. */
  of: 'answers' | 'nothing';
  /** Whether it may bear a code that leads back to the answers. */
  code?: true;
}>;

const small = ['a4', 'letter'] as const;
const large = ['a3', 'tabloid'] as const;

/**
 * Everything that can be printed. A new document is a line here, its name in `texts/pages/print.ts`, and one in
 * `papers/print/makers.ts`, which says who makes it.
 */
export const printedDocuments = [
  { id: 'plan', papers: small, orientation: 'portrait', pages: 1, of: 'answers', code: true },
  { id: 'note', papers: small, orientation: 'portrait', pages: undefined, of: 'answers' },
  { id: 'dossier', papers: small, orientation: 'portrait', pages: undefined, of: 'answers', code: true },
  { id: 'pitch', papers: small, orientation: 'portrait', pages: 3, of: 'answers' },
  { id: 'boat', papers: large, orientation: 'landscape', pages: undefined, of: 'answers' },
  { id: 'canvas', papers: large, orientation: 'landscape', pages: 2, of: 'nothing' },
  { id: 'compare', papers: small, orientation: 'portrait', pages: undefined, of: 'nothing' },
  { id: 'facilitator', papers: small, orientation: 'portrait', pages: undefined, of: 'nothing' },
  { id: 'booklet', papers: small, orientation: 'portrait', pages: undefined, of: 'nothing' }
] as const satisfies readonly PrintedDocument[];

export type PrintedId = (typeof printedDocuments)[number]['id'];
