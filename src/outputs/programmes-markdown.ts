import type { Programmes, ProgrammesSection } from '#sheets/programmes/programmes-section.ts';
import { italic, item, plain } from './markdown.ts';

/** The schemes that a project may ask, as the lines of a Markdown document. */
export const programmesAsMarkdown = (section: ProgrammesSection | undefined): string[] =>
  section
    ? [
        `## ${section.title}`,
        plain(section.lead),
        ...section.modes.flatMap(({ title, ...programmes }) => [
          `### ${plain(title)}`,
          ofMode(programmes).join('\n')
        ])
      ]
    : [];

const ofMode = ({ worthALook, over }: Programmes): string[] => [
  ...worthALook.map(({ title, url, funder, standing, text }) =>
    item(`[${plain(title)}](${url}) — ${plain(funder)}`, italic(standing), plain(text))
  ),
  ...(over
    ? [
        item(
          `${italic(over.label)} — ${over.lines
            .map(({ title, url, standing }) => `[${plain(title)}](${url}) — ${plain(standing)}`)
            .join(' · ')}`
        )
      ]
    : [])
];
