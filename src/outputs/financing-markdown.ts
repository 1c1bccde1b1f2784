import type { FigureTable } from '#sheets/finance-plan/figure-table.ts';
import type { FinancingSheet } from '#sheets/finance-plan/financing-sheet.ts';
import type { FunderLine } from '#sheets/finance-plan/funder-line.ts';
import { bold, document, italic, item, joined, plain, table } from './markdown.ts';
import { programmesAsMarkdown } from './programmes-markdown.ts';

/** A financing plan as a Markdown document: what it says, in the same order, with its tables. */
export function financingAsMarkdown(sheet: FinancingSheet): string {
  const { brief, result, warnings, relay } = sheet;
  return document([
    `# ${plain(sheet.title)}`,
    `${bold(brief.next.label)} ${plain(brief.next.step.text)}`,
    ...(brief.figures
      ? [
          `## ${brief.figures.title}`,
          brief.figures.rows
            .map(({ label, text, from }) => item(`${bold(label)} — ${plain(text)}, ${plain(from)}`))
            .join('\n')
        ]
      : []),
    `## ${sheet.needs.title}`,
    figures(sheet.needs.table),
    `## ${sheet.certain.title}`,
    plain(sheet.certain.lead),
    sheet.certain.lines
      .filter(({ words }) => words)
      .map(({ words }) => item(plain(words)))
      .join('\n'),
    figures(sheet.certain.table),
    plain(sheet.certain.none),
    italic(sheet.made),
    `## ${result.title}`,
    ...captioned(result.chosen),
    ...(result.notCounted
      ? [
          `### ${result.notCounted.title}`,
          result.notCounted.modes
            .map(({ title, reason, repays }) =>
              item(joined(' — ', bold(title), plain(reason), plain(repays)))
            )
            .join('\n')
        ]
      : []),
    plain(result.empty),
    plain(result.explained),
    ...result.coverage.flatMap(({ title, table: covered }) => [`### ${title}`, figures(covered)]),
    plain(result.unused),
    ...(result.cash
      ? [
          `### ${result.cash.title}`,
          plain(result.cash.none),
          ...(result.cash.flow ? [plain(result.cash.flow.lead), figures(result.cash.flow.table)] : [])
        ]
      : []),
    ...(result.balance
      ? [
          `### ${result.balance.title}`,
          result.balance.roles
            .map(({ label, meaning, text }) => item(`${bold(label)} ${italic(meaning)} — ${plain(text)}`))
            .join('\n'),
          figures(result.balance.table),
          plain(result.balance.note)
        ]
      : []),
    `## ${warnings.title}`,
    plain(warnings.none),
    warnings.warnings
      .map(({ text, when, rule }) => item(plain(text), `${bold(when)} ${plain(rule)}`))
      .join('\n'),
    `## ${relay.title}`,
    ...[relay.answer, ...relay.besides, relay.advice].map(plain),
    ...programmesAsMarkdown(sheet.programmes),
    ...funders(sheet.funders),
    ...(sheet.refused
      ? [
          `## ${sheet.refused.title}`,
          sheet.refused.modes.map(({ title, reason }) => item(`${bold(title)} — ${plain(reason)}`)).join('\n')
        ]
      : []),
    italic(sheet.notLegal)
  ]);
}

const funders = ({ title, lead, retained, others }: FinancingSheet['funders']): string[] => [
  `## ${title}`,
  plain(lead),
  retained.map(funder).join('\n'),
  ...(others ? [`### ${others.title}`, others.funders.map(funder).join('\n')] : [])
];

const funder = (one: FunderLine): string =>
  item(
    joined(' — ', bold(one.title), plain(one.standing), plain(one.summary)),
    ...(one.reasons
      ? [item(italic(one.reasons.label), ...one.reasons.texts.map((text) => item(plain(text))))]
      : []),
    ...[one.meansOfAction, one.covers, one.terms, one.difficulties].map(({ label, text }) =>
      item(`${italic(label)} — ${plain(text)}`)
    ),
    item(`${italic(one.modes.label)} — ${one.modes.items.map(({ title }) => plain(title)).join(', ')}`),
    ...(one.waits
      ? [
          item(
            `${italic(one.waits.label)} ${one.waits.questions.map(({ title, answer }) => plain(title + answer)).join(', ')}`
          )
        ]
      : [])
  );

const captioned = (some: FigureTable | undefined): string[] =>
  some ? [`### ${plain(some.caption)}`, figures(some)] : [];

/** A title that several rows share stands in each of them; what is said of a row stands below it. */
const figures = (some: FigureTable | undefined): string =>
  some
    ? table(
        some.head,
        some.groups.flatMap(({ title, rows }) =>
          rows.flatMap((row) => [
            [joined(' — ', title, row.title), ...row.cells],
            ...(row.note ? [some.head.map((_, at) => (at === some.head.length - 2 ? row.note : ''))] : [])
          ])
        )
      )
    : '';
