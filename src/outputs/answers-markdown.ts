import type { AnswersSheet } from '#sheets/answers/answers-sheet.ts';
import type { ExportTexts } from '#texts/pages/export.ts';
import { bold, document, italic, item, plain } from './markdown.ts';

/** The answers of a project as a Markdown document, with the notes and the person’s own words. */
export const answersAsMarkdown = (sheet: AnswersSheet, { columns }: ExportTexts): string =>
  document([
    `# ${plain(sheet.title)}`,
    ...sheet.stages.flatMap(({ title, answers }) => [
      `## ${plain(title)}`,
      answers
        .map(({ ask, said, note, own }) =>
          item(
            bold(ask),
            ...said.map((one) => item(plain(one))),
            ...(note ? [`${italic(columns.note)} ${plain(note)}`] : []),
            ...own.map(({ label, text }) => `${italic(label)} ${plain(text)}`)
          )
        )
        .join('\n')
    ])
  ]);
