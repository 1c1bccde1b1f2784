import type { BrakesSheet } from '#sheets/brakes/brakes-sheet.ts';
import type { MeansSheet } from '#sheets/means/means-sheet.ts';
import type { ItemLine, ItemSection } from '#sheets/workshop/item-line.ts';
import { bold, document, italic, item, joined, plain, reasons } from './markdown.ts';

/** The brakes of a project as a Markdown document: what its print says, in the same order. */
export const brakesAsMarkdown = (sheet: BrakesSheet): string =>
  document([`# ${sheet.title}`, sheet.lead, sheet.next, ...section(sheet.yours)]);

/** What makes people want to contribute, as a Markdown document: what its print says, in the same order. */
export const meansAsMarkdown = (sheet: MeansSheet, take: string): string =>
  document([
    `# ${sheet.title}`,
    sheet.lead,
    bold(sheet.count),
    ...sheet.categories.flatMap(({ yours }) =>
      section(yours, ({ id }) => `- [${sheet.taken.has(id) ? 'x' : ' '}] ${take}`)
    ),
    `## ${sheet.grid.title}`,
    sheet.grid.lead,
    bold(sheet.grid.vacancies),
    ...sheet.grid.rows.flatMap(({ title, vacancies, summary, cells }) => [
      `### ${joined(' — ', title, vacancies)}`,
      summary,
      cells.map(({ role, who }) => item(joined(' ', bold(role), who ? plain(who) : '……'))).join('\n')
    ]),
    italic(sheet.grid.source)
  ]);

const section = (part: ItemSection | undefined, last: (line: ItemLine) => string = () => ''): string[] =>
  part ? [`## ${part.title} (${part.count})`, ...part.items.flatMap((one) => itemLines(one, last))] : [];

const itemLines = (one: ItemLine, last: (line: ItemLine) => string): string[] => [
  `### ${one.title}`,
  one.summary,
  reasons(one.because),
  one.parts
    .map(({ label, texts }) =>
      texts.length > 1
        ? item(bold(label), ...texts.map((text) => item(text)))
        : item(`${bold(label)} — ${texts.join()}`)
    )
    .join('\n'),
  last(one)
];
