import { printedDocuments, type PrintedId } from '#sheets/print/documents.ts';
import type { Paper } from '#sheets/print/paper.ts';

/** How many pages on A4 or A3, and how many on their American sisters. */
type OnBoth = readonly [usual: number, american: number];

/** What has as many pages whatever stands in it. */
const always: Readonly<Partial<Record<PrintedId, number>>> = {
  plan: 1,
  note: 2,
  pitch: 3,
  canvas: 2,
  facilitator: 1
};

/**
 * What is cut into pages where its lines end: letters of another width make it longer or shorter, by a page in twenty,
 * or by one. These were counted with DejaVu, which is wide. All else has exactly as many pages as is written here.
 */
const flowing: ReadonlySet<PrintedId> = new Set(['dossier', 'compare', 'booklet']);
const slack = (pages: number) => Math.max(1, Math.floor(pages / 20));

/** No questionnaire may be longer, in whatever font. */
const MOST_OF_BOOKLET = 12;

/** What each project prints, in the language of its turn. */
const each: Readonly<Record<string, Readonly<Partial<Record<PrintedId, OnBoth>>>>> = {
  example: { dossier: [45, 47], boat: [2, 2], compare: [4, 4], booklet: [11, 10] },
  empty: { compare: [2, 2], booklet: [11, 10] },
  begun: { dossier: [16, 16], boat: [1, 1], compare: [3, 3], booklet: [11, 10] },
  half: { dossier: [21, 23], boat: [1, 1], compare: [3, 3], booklet: [10, 10] },
  longest: { dossier: [113, 125], boat: [2, 2], compare: [4, 4], booklet: [11, 10] },
  'example-en': { dossier: [44, 47], boat: [2, 2], compare: [4, 4], booklet: [10, 11] },
  'librarian-alone': { dossier: [21, 21], boat: [2, 2], compare: [3, 3], booklet: [11, 10] },
  'dairy-employee': { dossier: [21, 23], boat: [2, 2], compare: [3, 3], booklet: [10, 10] },
  'mountain-guides': { dossier: [27, 28], boat: [2, 2], compare: [4, 4], booklet: [11, 10] },
  'seed-growers': { dossier: [32, 35], boat: [2, 2], compare: [4, 4], booklet: [10, 10] },
  'research-dataset-in-danger': { dossier: [36, 36], boat: [2, 2], compare: [4, 4], booklet: [11, 10] },
  'river-boatmen': { dossier: [40, 43], boat: [2, 2], compare: [4, 4], booklet: [10, 10] }
};

/** How many pages a document of a project has at least and at most. */
export function expectedPages(project: string, document: PrintedId, paper: Paper): readonly [number, number] {
  const american = printedDocuments.find(({ id }) => id === document)?.papers[0] !== paper;
  const pages = always[document] ?? each[project]?.[document]?.[american ? 1 : 0];
  if (pages === undefined)
    throw new Error(`Nobody has said how many pages “${document}” of “${project}” has.`);
  if (!flowing.has(document)) return [pages, pages];
  const most = pages + slack(pages);
  return [pages - slack(pages), document === 'booklet' ? Math.min(most, MOST_OF_BOOKLET) : most];
}
