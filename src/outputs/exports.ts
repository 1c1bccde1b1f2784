import { late } from '#engine/late.ts';
import type { Locale } from '#engine/locale.ts';
import type { Papers } from '#sheets/export/papers.ts';
import type { ExportTexts } from '#texts/pages/export.ts';
import type { noteTexts } from '#texts/pages/note.ts';
import type { InterfaceTexts } from '#texts/texts.ts';
import { answersAsCsv } from './answers-csv.ts';
import { answersAsMarkdown } from './answers-markdown.ts';
import { boatAsMarkdown } from './boat-markdown.ts';
import { calendarAsIcs } from './calendar-ics.ts';
import { asHtml } from './document/as-html.ts';
import { asText } from './document/as-text.ts';
import { titleIn } from '#sheets/document/blocks.ts';
import { blocksOf } from './document/read.ts';
import { dossierAsMarkdown } from './dossier-markdown.ts';
import type { DocumentId, ForEach, Format } from './export-list.ts';
import { financingAsCsv } from './financing-csv.ts';
import { financingAsMarkdown } from './financing-markdown.ts';
import { noteAsMarkdown } from './note-markdown.ts';
import { pitchAsMarkdown } from './pitch-markdown.ts';
import { planAsCsv } from './plan-csv.ts';
import { planAsMarkdown } from './plan-markdown.ts';

/** A project that leaves, and the words around it. */
export type Leaving = Readonly<{
  papers: Papers;
  /** The id of the project: events of a calendar are known again by it. */
  project: string;
  /** The file that the product itself reads back. */
  json: string;
  locale: Locale;
  at: number;
  texts: ExportTexts;
  note: (typeof noteTexts)[Locale];
  interfaceTexts: Pick<InterfaceTexts, 'one' | 'plan'>;
}>;

/** What a file holds, and the words by which it can be looked at before it leaves: where it is text, the text itself. */
export type Content = Readonly<{ body: string | ArrayBuffer; words: string }>;

type Writer = (leaving: Leaving) => Promise<Content>;

const text =
  (write: (leaving: Leaving) => Promise<string>): Writer =>
  async (leaving) => {
    const body = await write(leaving);
    return { body, words: body };
  };

/** A document in every form in which it is read: all are made from its Markdown. */
const read = (markdown: (leaving: Leaving) => Promise<string>) => {
  const blocks = async (leaving: Leaving) => blocksOf(await markdown(leaving));
  return {
    md: text(markdown),
    txt: text(async (leaving) => asText(await blocks(leaving))),
    html: text(async (leaving) => {
      const all = await blocks(leaving);
      return asHtml(all, { title: titleIn(all), locale: leaving.locale });
    }),
    docx: async (leaving: Leaving) => {
      // The library comes when somebody asks for Word, and for nothing else.
      const [{ asDocx }, all] = await Promise.all([
        late(() => import('./document/as-docx.ts')),
        blocks(leaving)
      ]);
      const { locale, at, texts } = leaving;
      const body = asDocx(all, { title: titleIn(all), locale, at, page: texts.dossier.page });
      return { body, words: asText(all) };
    }
  };
};

/** Who writes what, for all that `export-list.ts` lists. */
const writers: ForEach<Writer> = {
  note: read(async ({ papers, note }) => noteAsMarkdown(await papers.note(), note)),
  plan: {
    ...read(async ({ papers }) => planAsMarkdown(await papers.plan())),
    csv: text(async ({ papers, locale, texts, interfaceTexts }) => {
      const [{ duties }, rows] = await Promise.all([papers.plan(), papers.actions()]);
      return planAsCsv(locale, { rows, duties }, texts, interfaceTexts.plan);
    })
  },
  dossier: read(async ({ papers, ...words }) => dossierAsMarkdown(await papers.dossier(), words)),
  financing: {
    ...read(async ({ papers }) => financingAsMarkdown((await papers.financing()).sheet)),
    csv: text(async ({ papers, locale, texts }) => {
      const { sheet, words } = await papers.financing();
      return financingAsCsv(locale, sheet, words, texts);
    })
  },
  answers: {
    ...read(async ({ papers, texts }) => answersAsMarkdown(await papers.answers(), texts)),
    csv: text(async ({ papers, locale, texts }) => answersAsCsv(locale, await papers.answers(), texts))
  },
  pitch: read(async ({ papers }) => (await papers.pitches()).map(pitchAsMarkdown).join('\n')),
  boat: read(async ({ papers }) => boatAsMarkdown(await papers.boat())),
  calendar: {
    ics: text(async ({ papers, texts, ...when }) => calendarAsIcs(await papers.calendar(), when, texts))
  },
  project: { json: text(async ({ json }) => json) }
};

/** What a document holds in this format; undefined where it has none. */
export async function contentOf(
  document: DocumentId,
  format: Format,
  leaving: Leaving
): Promise<Content | undefined> {
  const inFormats: Readonly<Partial<Record<Format, Writer>>> = writers[document];
  return inFormats[format]?.(leaving);
}
