import { spawnSync } from 'node:child_process';

/** What poppler says of a document: by which program, `-` for the document itself. */
function said(program: string, pdf: Buffer, ...options: readonly string[]): Buffer {
  const { stdout, status, stderr } = spawnSync(program, options, { input: pdf, maxBuffer: 200_000_000 });
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
