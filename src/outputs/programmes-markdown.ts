import type { Programmes, ProgrammesSection } from '#sheets/programmes/programmes-section.ts';
import { italic, item, link, plain } from './markdown.ts';

/** The schemes that a project may ask, as the lines of a Markdown document. */
export const programmesAsMarkdown = (section: ProgrammesSection | undefined): string[] =>
  section
    ? [
        `## ${section.title}`,
        plain(section.lead),
        ...section.modes.flatMap(({ title, delay, ...programmes }) => [
          `### ${plain(title)}`,
          plain(delay),
          ofMode(programmes).join('\n')
        ])
      ]
    : [];

const ofMode = ({ worthALook, over }: Programmes): string[] => [
  ...worthALook.map((one) =>
    item(
      `${link(one)} — ${plain(one.funder)}`,
      italic(one.standing),
      ...(one.dates ? [plain(one.dates)] : []),
      plain(one.text)
    )
  ),
  ...(over
    ? [
        item(
          `${italic(over.label)} — ${over.lines
            .map((one) => `${link(one)} — ${plain(one.standing)}`)
            .join(' · ')}`
        )
      ]
    : [])
];
