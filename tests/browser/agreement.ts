import type { Page } from '@playwright/test';

/*
 * What a sheet, a page, its print and its Markdown say, as lists of sentences that can be compared: the same
 * sentences in the same order, whatever stands between them.
 */

/** Where one sentence ends and the next begins: a full stop, a colon, a dash, a dot between two names, a line. */
const BETWEEN = /(?<=[.!?…][»”’")\]]*)\s+|\s*[:;]\s+|\s+[—–·]\s+|\n+/u;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** The sentences of a text, without the marks around them; spaces of all kinds are alike. */
export const sentencesOf = (text: string): string[] =>
  text
    .replace(/[^\S\n]+/gu, ' ')
    .split(BETWEEN)
    .map((sentence) => sentence.replace(EDGES, ''))
    .filter(Boolean);

/**
 * The sentences of a sheet in the order in which it is written down: every text, however deep, save those
 * under `names`, which are not words: ids, statuses.
 */
export function sentencesWithin(sheet: unknown, names: ReadonlySet<string>): string[] {
  if (typeof sheet === 'string') return sentencesOf(sheet);
  if (typeof sheet !== 'object' || sheet === null) return [];
  return Object.entries(sheet).flatMap(([name, value]) =>
    names.has(name) ? [] : sentencesWithin(value, names)
  );
}

/** What in the sheet of a plan is no word: a text under one of these names would not be compared. */
export const planNames: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'persona',
  'status',
  'state',
  'origin',
  'horizon',
  'about',
  'question',
  'url',
  'lang'
]);

/** Where a link of Markdown leads. */
const LINK = /(?<!\\)\]\(\S+\)/gu;

/** The sentences of a Markdown document: what stands between its marks, and its escapes undone. */
export const sentencesOfMarkdown = (document: string): string[] =>
  sentencesOf(
    document
      .replace(/^\s*- \[[ x]\] /gm, '')
      .replace(LINK, ']')
      .replace(/\*\*|(?<![\p{L}\p{N}\\])_|(?<!\\)_(?![\p{L}\p{N}])/gu, '\n')
      .replace(/\\(?=\p{P}|\p{S})/gu, '')
  );

/**
 * The sentences that can be read on a page as it is now, on a screen or on paper (`emulateMedia`), with the
 * folds as they stand: an element is a sentence of its own, and a field says what is written in it.
 * `silent`: what belongs to the page rather than to the sheet (controls, ways to elsewhere).
 */
export async function sentencesOn(page: Page, silent: string): Promise<string[]> {
  const texts = await page.locator('main').evaluate((main, notSaid) => {
    const pieces: string[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const besides = (node: Node): Node | null =>
      node.previousSibling instanceof Comment ? besides(node.previousSibling) : node.previousSibling;
    const read = (element: Element | null) =>
      element !== null && !element.closest(notSaid) && element.checkVisibility({ visibilityProperty: true });
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) {
        if (!read(node.parentElement)) continue;
        // Texts side by side are one, as they are read.
        if (besides(node) instanceof Text) pieces.push((pieces.pop() ?? '') + node.data);
        else pieces.push(node.data);
      } else if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) {
        if (read(node)) pieces.push(node.value);
      }
    }
    return pieces;
  }, silent);
  return texts.flatMap((text) => sentencesOf(text));
}

/** Brings the page to paper: the folds that open for it open, those that a reader closed stay closed. */
export async function toPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

/** Back from paper to the screen. */
export async function toScreen(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
}

/** What stands between parts of a sentence: brackets, the bars of a table, commas. */
const PARTS = /\s*[()[\]|]\s*|,\s+/u;

/**
 * The same sentences cut at their brackets and commas, so that what a page shows as a list, in brackets or
 * in the cells of a table is the same words in the same order.
 */
export const fragmentsOf = (sentences: readonly string[]): string[] =>
  sentences
    .flatMap((sentence) => sentence.split(PARTS))
    .map((part) => part.replace(EDGES, ''))
    .filter(Boolean);

export const fragmentsWithin = (sheet: unknown, names: ReadonlySet<string>): string[] =>
  fragmentsOf(sentencesWithin(sheet, names));

export const fragmentsOfMarkdown = (document: string): string[] => fragmentsOf(sentencesOfMarkdown(document));
