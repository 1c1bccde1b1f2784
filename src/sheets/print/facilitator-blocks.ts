import type { Block, Line } from '#sheets/document/blocks.ts';
import type { facilitatorsTexts } from '#texts/pages/facilitators.ts';

type FacilitatorTexts = (typeof facilitatorsTexts)['fr' | 'en'];

const words = (text: string): Line => [{ text }];

/** A figure and its unit stay on one line. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

const heading = (level: number, text: string): Block => ({ kind: 'heading', level, line: words(text) });

const paragraph = (text: string): Block => ({ kind: 'paragraph', lines: [words(text)] });

/** What is to be done, with a box to tick. */
const tasks = (some: Readonly<Record<string, string>>): Block => ({
  kind: 'list',
  items: Object.values(some).map((text) => ({ done: false, blocks: [paragraph(text)] }))
});

/** What whoever runs a workshop takes into the room, on paper. Pure. */
export const facilitatorBlocks = (texts: FacilitatorTexts, head: readonly [string, string]): Block[] => [
  heading(1, texts.title),
  paragraph(texts.lead),
  heading(2, texts.before),
  tasks(texts.beforeSteps),
  heading(2, texts.day),
  {
    kind: 'table',
    head: head.map(words),
    rows: Object.values(texts.daySteps).map(({ time, what }) => [words(unbroken(time)), words(what)])
  },
  heading(2, texts.several),
  tasks(texts.severalSteps),
  heading(2, texts.hints),
  {
    kind: 'list',
    items: Object.values(texts.hintsList).map((text) => ({ done: undefined, blocks: [paragraph(text)] }))
  }
];
