import type { Source } from '#engine/advise/advice.ts';
import type { CyberRoleSheet } from '#sheets/cyber-role/cyber-role-sheet.ts';
import type { PointLine } from '#sheets/readiness/point-line.ts';
import type { ReadinessSheet } from '#sheets/readiness/readiness-sheet.ts';
import { bold, document, italic, item, joined, link, plain, reasons } from './markdown.ts';

/** A list of requirements held against a project, as a Markdown document: what its print says, in the same order. */
export const readinessAsMarkdown = (sheet: ReadinessSheet): string =>
  document([
    `# ${sheet.title}`,
    italic(sheet.version),
    sheet.summary,
    `${bold(sheet.who.label)} — ${sheet.who.text}`,
    sheet.standing ? joined('\n\n', bold(sheet.standing.text), reasons(sheet.standing.because)) : '',
    sheet.counts ? bold(sheet.counts) : '',
    ...sheet.sections.flatMap(({ title, count, lines }) => [
      `## ${title} (${count})`,
      lines.map(pointItem).join('\n')
    ]),
    ...(sheet.next
      ? [`## ${sheet.next.title}`, sheet.next.steps.map((step) => item(plain(step))).join('\n')]
      : []),
    italic(sheet.limits),
    `${bold(sheet.sources.title)}`,
    linked(sheet.sources.sources)
  ]);

/** The role under the Cyber Resilience Act, as a Markdown document: what its print says, in the same order. */
export const cyberRoleAsMarkdown = (sheet: CyberRoleSheet): string => {
  const { found, doubts, changes } = sheet;
  return document([
    `# ${sheet.title}`,
    sheet.lead,
    `## ${found.title}`,
    ...(found.role ? [`### ${found.role.name}`, found.role.summary] : [found.possible]),
    reasons(found.because),
    ...(found.role
      ? [
          `### ${found.role.asks.title}`,
          found.role.asks.texts.map((text) => item(plain(text))).join('\n'),
          `${bold(found.role.now.label)} ${plain(found.role.now.text)}`
        ]
      : []),
    ...(doubts ? [`## ${doubts.title}`, doubts.texts.map((text) => item(plain(text))).join('\n')] : []),
    ...(changes
      ? [
          `## ${changes.title}`,
          changes.lead,
          changes.lines.map(({ says, becomes }) => item(plain(says), plain(becomes))).join('\n')
        ]
      : []),
    italic(sheet.limits),
    bold(sheet.sources.title),
    linked(sheet.sources.sources)
  ]);
};

const pointItem = ({ number, asks, because, evidence, look }: PointLine): string =>
  item(
    joined(' ', number && bold(number), plain(asks)),
    ...[
      reasons(because),
      `${italic(evidence.label)} ${plain(evidence.text)}`,
      look ? `${italic(look.label)} ${plain(look.text)}` : ''
    ].filter(Boolean)
  );

const linked = (sources: readonly Source[]): string => sources.map((one) => item(link(one))).join('\n');
