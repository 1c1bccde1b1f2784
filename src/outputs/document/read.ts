import type { Block, Item } from '#sheets/document/blocks.ts';
import { lineOf } from './line.ts';

/*
 * Every document is written once, in the few marks of `markdown.ts`; what else it becomes is read from there, so
 * that no form can say anything that another does not.
 */

const HEADING = /^(#{1,6}) (.*)$/u;
const RULE = /^\|(?: --- \|)+$/u;
const TASK = /^\[([ x])\] /u;

/** A document in our Markdown as its blocks. */
export function blocksOf(markdown: string): Block[] {
  return blocksIn(markdown.split('\n'));
}

function blocksIn(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  /** The lines from here on that are of the same block. */
  const taken = (belongs: (line: string) => boolean): string[] => {
    const from = at;
    while (at < lines.length && belongs(lines[at] ?? '')) at += 1;
    return lines.slice(from, at);
  };
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const heading = HEADING.exec(line);
    if (line.trim() === '') at += 1;
    else if (heading) {
      blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, line: lineOf(heading[2] ?? '') });
      at += 1;
    } else if (line.startsWith('- ')) {
      blocks.push({ kind: 'list', items: itemsIn(taken((one) => /^(?:- | {2}|-$)/u.test(one))) });
    } else if (line.startsWith('> ')) {
      const quoted = taken((one) => one.startsWith('> ') || one === '>');
      blocks.push({ kind: 'quote', lines: quoted.map((one) => lineOf(one.slice(2))) });
    } else if (isTable(lines, at)) {
      const [head = '', , ...rows] = taken((one) => one.startsWith('|'));
      blocks.push({ kind: 'table', head: cellsIn(head), rows: rows.map(cellsIn) });
    } else {
      const first = at;
      const said = taken((one) => one.trim() !== '' && (at === first || !begins(lines, at)));
      blocks.push({ kind: 'paragraph', lines: said.map(lineOf) });
    }
  }
  return blocks;
}

const isTable = (lines: readonly string[], at: number): boolean =>
  lines[at]?.startsWith('| ') === true && RULE.test(lines[at + 1] ?? '');

/** Whether another block begins here. */
const begins = (lines: readonly string[], at: number): boolean =>
  /^(?:- |> )/u.test(lines[at] ?? '') || HEADING.test(lines[at] ?? '') || isTable(lines, at);

/** The items of a list; what belongs to one stands two letters further in. */
function itemsIn(lines: readonly string[]): Item[] {
  const items: string[][] = [];
  for (const line of lines) {
    if (line.startsWith('  ')) items.at(-1)?.push(line.slice(2));
    else items.push([line.slice(2)]);
  }
  return items.map(([first = '', ...more]) => {
    const task = TASK.exec(first);
    return {
      done: task ? task[1] === 'x' : undefined,
      blocks: blocksIn([task ? first.slice(task[0].length) : first, ...more])
    };
  });
}

const cellsIn = (row: string) =>
  row
    .replace(/^\| | \|$/gu, '')
    .split(' | ')
    .map(lineOf);
