import { formats, type DocumentId, type Format } from '#outputs/export-list.ts';
import { contentOf } from '#outputs/exports.ts';
import { ENDING, fileName } from '#state/download.ts';
import { exportTexts } from '#texts/pages/export.ts';
import type { FileToLeave } from '#ui/export/file-to-leave.ts';
import { leavingFor } from '#papers/leaving.ts';
import { whatLeaves, type Wanted } from '#papers/what-leaves.ts';

/** Which document of which project is wanted, and as what. */
export type WantedFile = Wanted & Readonly<{ document: DocumentId; format: Format }>;

/** The file that is wanted, and its words to look at: where it is text, the file itself is read. */
export async function madeFile(wanted: WantedFile): Promise<FileToLeave> {
  const { document, format, locale } = wanted;
  const texts = exportTexts[locale];
  const dossier = await whatLeaves(wanted);
  const content = await contentOf(document, format, await leavingFor({ dossier, locale }));
  if (!content) throw new Error(`“${document}” is not written as ${format}.`);
  const project = fileName(dossier.name);
  const name =
    document === 'project'
      ? `${project}${ENDING}`
      : `${project}-${fileName(texts.documents[document].name)}.${format}`;
  const file = new File([content.body], name, { type: formats[format].type });
  const itself = typeof content.body === 'string';
  return { file, itself, words: itself ? await file.text() : content.words };
}
