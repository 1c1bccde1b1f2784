import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What poppler says of a document: by which program, `-` for the document itself. */
function said(program: string, pdf: Buffer, ...options: readonly string[]): Buffer {
  const { stdout, status, stderr } = spawnSync(program, options, { input: pdf, maxBuffer: 400_000_000 });
  if (status !== 0) throw new Error(`${program}: ${stderr.toString()}`);
  return stdout;
}

/** How many pages, how large in points, whether its text is tagged. */
export function aboutPdf(
  pdf: Buffer
): Readonly<{ pages: number; size: readonly [number, number]; tagged: boolean }> {
  const text = said('pdfinfo', pdf, '-').toString();
  const field = (name: string) => new RegExp(`^${name}:\\s+(.*)$`, 'm').exec(text)?.[1] ?? '';
  const [, width = '0', height = '0'] = /([\d.]+) x ([\d.]+)/.exec(field('Page size')) ?? [];
  return {
    pages: Number(field('Pages')),
    size: [Number(width), Number(height)],
    tagged: field('Tagged') === 'yes'
  };
}

/** The tags of a document, such as “H1”, in their order. */
export const tagsOf = (pdf: Buffer): string[] =>
  [
    ...said('pdfinfo', pdf, '-struct', '-')
      .toString()
      .matchAll(/^\s*(\w+)/gm)
  ].map(([, tag]) => tag ?? '');

export type PrintedLine = Readonly<{
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}>;

/** A page in points, and its lines from top to bottom. */
export type PrintedPage = Readonly<{ width: number; height: number; lines: readonly PrintedLine[] }>;

/** Every page with the places of its lines. */
export function linesOfPdf(pdf: Buffer): PrintedPage[] {
  const html = said('pdftotext', pdf, '-bbox-layout', '-enc', 'UTF-8', '-', '-').toString();
  return html
    .split('<page ')
    .slice(1)
    .map((page) => {
      const number = (text: string, name: string) =>
        Number(new RegExp(`\\b${name}="([-\\d.]+)"`).exec(text)?.[1]);
      const lines = page
        .split('<line ')
        .slice(1)
        .map((line) => ({
          text: [...line.matchAll(/<word [^>]*>([^<]*)<\/word>/g)]
            .map(([, word]) => unescaped(word ?? ''))
            .join(' '),
          left: number(line, 'xMin'),
          top: number(line, 'yMin'),
          right: number(line, 'xMax'),
          bottom: number(line, 'yMax')
        }))
        .sort((one, other) => one.bottom - other.bottom);
      return { width: number(page, 'width'), height: number(page, 'height'), lines };
    });
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(\w+);/g, (whole, name: string) => signs[name] ?? whole);

/** What its outline lists, in order; poppler reads it from a file alone. */
export function outlineOf(pdf: Buffer): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'outline-'));
  try {
    const file = join(folder, 'it.pdf');
    writeFileSync(file, pdf);
    const xml = said('pdftohtml', pdf, '-xml', '-i', '-stdout', file).toString();
    const [, outline = ''] = /<outline>([\s\S]*)<\/outline>/.exec(xml) ?? [];
    return [...outline.matchAll(/<item[^>]*>([^<]*)<\/item>/g)].map(([, title]) => unescaped(title ?? ''));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** All that a document says to whoever looks for it: its text, its outline, its addresses, what it says of itself. */
export const everythingIn = (pdf: Buffer): string =>
  [
    ...[['-raw'], []].map((how) => said('pdftotext', pdf, ...how, '-enc', 'UTF-8', '-', '-')),
    ...[['-url'], ['-meta'], []].map((how) => said('pdfinfo', pdf, ...how, '-')),
    outlineOf(pdf).join('\n')
  ].join('\n');

/** The fonts that a document names without holding them: elsewhere it would look otherwise. */
export const fontsMissingIn = (pdf: Buffer): string[] =>
  said('pdffonts', pdf, '-')
    .toString()
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() && !/\byes\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+\s*$/.test(line));

/** A page in shades of grey, dot by dot, row by row. */
export type GreyPage = Readonly<{ width: number; height: number; data: Uint8Array }>;

/** The first pages in shades of grey. */
export function greyOf(pdf: Buffer, dots: number, most: number): GreyPage[] {
  const picture = said('pdftoppm', pdf, '-gray', '-r', `${dots}`, '-l', `${most}`, '-');
  const pages: GreyPage[] = [];
  for (let at = 0; at < picture.length;) {
    const head = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(picture.toString('latin1', at, at + 40));
    if (!head) throw new Error('This is no picture.');
    const [width, height] = [Number(head[1]), Number(head[2])];
    const begin = at + head[0].length;
    at = begin + width * height;
    pages.push({ width, height, data: picture.subarray(begin, at) });
  }
  return pages;
}

/** A square on the first page, in inches. */
export type PlaceOnPaper = Readonly<{ left: number; top: number; side: number }>;

/** What a camera sees that is held over this place, in shades of grey. */
export function photographOf(pdf: Buffer, { left, top, side }: PlaceOnPaper) {
  const DOTS = 300;
  const crop = { x: left, y: top, W: side, H: side };
  const where = Object.entries(crop).flatMap(([name, inches]) => [
    `-${name}`,
    `${Math.round(inches * DOTS)}`
  ]);
  const picture = said('pdftoppm', pdf, '-gray', '-r', `${DOTS}`, '-f', '1', '-l', '1', ...where, '-');
  const head = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(picture.toString('latin1', 0, 40));
  const grey = picture.subarray(head?.[0].length ?? 0);
  const data = new Uint8Array(grey.length * 4);
  grey.forEach((shade, at) => data.set([shade, shade, shade, 255], at * 4));
  return { width: Number(head?.[1]), height: Number(head?.[2]), data };
}
