import type { PageBox } from '#sheets/print/paper.ts';

/** What stands in the margin of every page of a text that the browser cuts into pages. */
export type Running = Readonly<{ left: string; page: (page: string, of: string) => string }>;

/** How a document lies on paper; without `running`, its pages are drawn whole, their margins with them. */
export type PageLook = Readonly<{ box: PageBox; running?: Running }>;

/** The margins of such a page, in millimetres: what it is called stands in the lower one. */
const margin = { top: 16, side: 17, bottom: 20 };

/** How far from each other pages lie on a screen, in millimetres. */
const BETWEEN = 8;

/** Points of a screen in a millimetre. */
export const MILLIMETRE = 96 / 25.4;

/** The text of one page, where it begins, and how far it is to that of the next, in points of a screen. */
export const pagesBeside = ({ width, height }: PageBox) => ({
  // Chromium prints on whole points.
  text: {
    width: Math.floor((width - 2 * margin.side) * MILLIMETRE),
    height: Math.floor((height - margin.top - margin.bottom) * MILLIMETRE)
  },
  place: { left: margin.side * MILLIMETRE, top: margin.top * MILLIMETRE },
  pitch: { x: (width + BETWEEN) * MILLIMETRE, y: (height + BETWEEN) * MILLIMETRE }
});

const CURRENT = '\u0001';
const TOTAL = '\u0002';

/** The rule that sets the paper of a document, for whatever prints it. */
export function pageRule({ box, running }: PageLook): string {
  // What is said aloud of saving stands below the paper, and would be a page of its own below a full one.
  const rest = `@media print { [data-save-news] { display: none; } }`;
  const size = `size: ${box.width}mm ${box.height}mm;`;
  if (!running) return `@page { ${size} margin: 0; @bottom-right { content: none; } } ${rest}`;
  const look = `font: 8pt sans-serif; color: #333; vertical-align: top; padding-top: 4mm;`;
  const numbers = running
    .page(CURRENT, TOTAL)
    .split(/([\u0001\u0002])/u)
    .filter(Boolean)
    .map((piece) =>
      piece === CURRENT ? 'counter(page)' : piece === TOTAL ? 'counter(pages)' : quoted(piece)
    )
    .join(' ');
  return `@page { ${size} margin: ${margin.top}mm ${margin.side}mm ${margin.bottom}mm; @bottom-left { content: ${quoted(running.left)}; width: 82%; text-align: left; ${look} } @bottom-right { content: ${numbers}; text-align: right; ${look} } } ${rest}`;
}

/** Words as a string of a stylesheet, whatever their letters. */
const quoted = (words: string): string =>
  `"${words.replace(/["\\\p{Cc}]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16) ?? ''} `)}"`;

/** Lets a rule count until what is returned is called. No style stands in the page: its policy allows none. */
export function adopted(rule: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
