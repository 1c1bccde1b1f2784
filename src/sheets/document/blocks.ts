/** Words of one look. */
export type Run = Readonly<{ text: string; bold?: true; italic?: true; href?: string }>;

/** Words that stand on one line, as far as it is wide enough. */
export type Line = readonly Run[];

/** An item of a list, with a box where it is to be ticked. */
export type Item = Readonly<{ done: boolean | undefined; blocks: readonly Block[] }>;

/** A part of a document, whatever it becomes: Word, a page, plain text. */
export type Block =
  | Readonly<{ kind: 'heading'; level: number; line: Line }>
  | Readonly<{ kind: 'paragraph'; lines: readonly Line[] }>
  | Readonly<{ kind: 'quote'; lines: readonly Line[] }>
  | Readonly<{ kind: 'list'; items: readonly Item[] }>
  | Readonly<{ kind: 'table'; head: readonly Line[]; rows: readonly (readonly Line[])[] }>;

/** Words without their looks. */
export const wordsOf = (line: Line): string => line.map(({ text }) => text).join('');

/** What a document is called: its first heading. */
export function titleIn(blocks: readonly Block[]): string {
  const first = blocks.find((block) => block.kind === 'heading');
  return first ? wordsOf(first.line) : '';
}
