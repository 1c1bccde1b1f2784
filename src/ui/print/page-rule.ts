import type { PageBox } from '#sheets/print/paper.ts';

/** What stands in the margin of every page of a text that the browser cuts into pages. */
export type Running = Readonly<{ left: string; page: (page: string, of: string) => string }>;

/** How a document lies on paper; without `running`, its pages are drawn whole, their margins with them. */
export type PageLook = Readonly<{ box: PageBox; running?: Running }>;

const CURRENT = '\u0001';
const TOTAL = '\u0002';

/** The rule that sets the paper of a document, for whatever prints it. */
export function pageRule({ box, running }: PageLook): string {
  const size = `size: ${box.width}mm ${box.height}mm;`;
  if (!running) return `@page { ${size} margin: 0; @bottom-right { content: none; } }`;
  const look = `font: 8.5pt sans-serif; color: #333; vertical-align: top; padding-top: 4mm;`;
  const numbers = running
    .page(CURRENT, TOTAL)
    .split(/([\u0001\u0002])/u)
    .filter(Boolean)
    .map((piece) =>
      piece === CURRENT ? 'counter(page)' : piece === TOTAL ? 'counter(pages)' : quoted(piece)
    )
    .join(' ');
  return `@page { ${size} margin: 16mm 17mm 20mm; @bottom-left { content: ${quoted(running.left)}; width: 75%; text-align: left; ${look} } @bottom-right { content: ${numbers}; text-align: right; ${look} } }`;
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
