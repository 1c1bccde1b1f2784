import { greyOf, linesOfPdf, type GreyPage, type PrintedLine } from './pdf.ts';

/** Dots an inch: enough for the stems of small letters. */
const DOTS = 110;
/** How many pages of a long document are looked at: all are drawn by the same styles. */
const MOST_PAGES = 30;
/** What WCAG asks of text. */
const LEAST = 4.5;

const luminance = (shade: number) => {
  const part = shade / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

/** The darkest and the lightest dot of a line, as contrast. */
function contrastOf({ width, height, data }: GreyPage, line: PrintedLine): number {
  const dot = (points: number, most: number) => Math.max(0, Math.min(most, Math.round((points * DOTS) / 72)));
  let dark = 255;
  let light = 0;
  for (let y = dot(line.top, height); y < dot(line.bottom, height); y += 1)
    for (let x = dot(line.left, width); x < dot(line.right, width); x += 1) {
      const shade = data[y * width + x] ?? 255;
      dark = Math.min(dark, shade);
      light = Math.max(light, shade);
    }
  return (luminance(light) + 0.05) / (luminance(dark) + 0.05);
}

/** The lines that a printer without colours would make hard to read. */
export function paleIn(pdf: Buffer): string[] {
  const pages = greyOf(pdf, DOTS, MOST_PAGES);
  return linesOfPdf(pdf)
    .slice(0, MOST_PAGES)
    .flatMap(({ lines }, at) => {
      const page = pages[at];
      if (!page) throw new Error(`Page ${at + 1} was not drawn.`);
      return lines.flatMap((line) => {
        const contrast = contrastOf(page, line);
        return /\p{L}/u.test(line.text) && contrast < LEAST
          ? [`page ${at + 1}, ${contrast.toFixed(1)}: ${line.text}`]
          : [];
      });
    });
}
