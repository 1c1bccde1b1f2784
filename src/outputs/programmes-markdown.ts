import type { ProgrammesSection } from '#sheets/programmes/programmes-section.ts';
import { italic, item, plain } from './markdown.ts';

/** The schemes that a project may ask, as the lines of a Markdown document. */
export const programmesAsMarkdown = (section: ProgrammesSection | undefined): string[] =>
  section
    ? [
        `## ${section.title}`,
        plain(section.lead),
        ...section.modes.flatMap(({ title, programmes }) => [
          `### ${plain(title)}`,
          programmes
            .map(({ title: name, url, funder, standing, text }) =>
              item(
                `[${plain(name)}](${url}) — ${plain(funder)}`,
                italic(standing),
                ...(text ? [plain(text)] : [])
              )
            )
            .join('\n')
        ])
      ]
    : [];
