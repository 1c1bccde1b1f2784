import type { Orientation, Paper } from './paper.ts';

/** What can be printed, and on what. */
export type PrintedDocument = Readonly<{
  id: string;
  /** The papers that it is made for, the usual one first. */
  papers: readonly [Paper, ...Paper[]];
  orientation: Orientation;
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
  { id: 'plan', papers: small, orientation: 'portrait', of: 'answers', code: true },
  { id: 'note', papers: small, orientation: 'portrait', of: 'answers' },
  { id: 'dossier', papers: small, orientation: 'portrait', of: 'answers', code: true },
  { id: 'pitch', papers: small, orientation: 'portrait', of: 'answers' },
  { id: 'boat', papers: large, orientation: 'landscape', of: 'answers' },
  { id: 'canvas', papers: large, orientation: 'landscape', of: 'nothing' },
  { id: 'compare', papers: small, orientation: 'portrait', of: 'nothing' },
  { id: 'facilitator', papers: small, orientation: 'portrait', of: 'nothing' },
  { id: 'booklet', papers: small, orientation: 'portrait', of: 'nothing' }
] as const satisfies readonly PrintedDocument[];

export type PrintedId = (typeof printedDocuments)[number]['id'];
