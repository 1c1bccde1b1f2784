import type { PlanSheet } from '#sheets/plan/plan-sheet.ts';
import { bold, document, italic, item, joined, link, plain } from './markdown.ts';
import { actionItem, notedItem } from './plan-actions-markdown.ts';
import { adviceItem, annexAsMarkdown, questionItem, unmetInLine } from './plan-advice-markdown.ts';

/** A plan as a Markdown document: everything that its sheet says, in the same order. */
export function planAsMarkdown(sheet: PlanSheet): string {
  return document([
    `# ${plain(sheet.title)}`,
    plain(sheet.purpose),
    ...summary(sheet),
    italic(sheet.edition),
    ...contested(sheet),
    ...actionsAsMarkdown(sheet),
    ...dutiesAsMarkdown(sheet),
    ...toFind(sheet),
    ...taken(sheet),
    ...setAside(sheet),
    ...pitches(sheet),
    ...retained(sheet),
    ...rejected(sheet),
    ...annexAsMarkdown(sheet.annex),
    ...terms(sheet),
    italic(sheet.notLegal)
  ]);
}

const lines = (items: readonly string[]): string => items.join('\n');

const titles = (some: readonly Readonly<{ title: string }>[]): string =>
  some.map(({ title }) => plain(title)).join(' · ');

const summary = ({ summary: part }: PlanSheet): string[] =>
  part
    ? [
        `## ${part.title}`,
        ...(part.asked ? [bold(part.asked)] : []),
        ...(part.answer.length > 0 ? [part.answer.map(plain).join(' ')] : []),
        lines(part.rows.map(({ title, advice }) => item(`${italic(title)} ${titles(advice)}`)))
      ]
    : [];

const contested = ({ contested: part }: PlanSheet): string[] =>
  part
    ? [
        `## ${part.title}`,
        part.lead,
        lines(
          part.advice.map(({ title, unmet, reason }) =>
            item(bold(title), ...(reason ? [plain(reason)] : []), unmetInLine(unmet))
          )
        )
      ]
    : [];

/** What to do first, what waits, and what is followed besides. */
export const actionsAsMarkdown = ({ first, stop, later, followed }: PlanSheet): string[] => [
  ...(first.due.length > 0 ? [`## ${first.title}`] : []),
  ...first.due.flatMap(({ title, actions: due }) => [`### ${title}`, ...due.map(actionItem)]),
  ...(stop ? [`${bold(stop.label)} ${stop.lines.map(plain).join(' ')}`] : []),
  ...(later
    ? [
        `## ${later.title}`,
        later.lead,
        lines(
          later.actions.map(({ title, due, notes }) =>
            notedItem(due ? `${plain(title)} — ${due}` : plain(title), notes)
          )
        ),
        later.more
      ]
    : []),
  ...(followed
    ? [
        `## ${followed.title}`,
        followed.lead,
        lines(followed.actions.map(({ title, notes }) => notedItem(plain(title), notes)))
      ]
    : [])
];

/** What the law asks, and since when. */
export const dutiesAsMarkdown = ({ duties: part }: PlanSheet): string[] =>
  part
    ? [
        `## ${part.title}`,
        part.lead,
        lines(
          part.duties.map(({ title, since, summary, warnings, who, now, law }) =>
            item(
              `${bold(title)} — ${italic(since)}`,
              plain(summary),
              ...warnings.map(({ label, text }) => item(`${italic(label)} ${plain(text)}`)),
              `${italic(who.label)} ${plain(who.text)}`,
              `${italic(now.label)} ${plain(now.text)}`,
              `${italic(law.label)} ${law.sources.map(link).join(' · ')}`
            )
          )
        )
      ]
    : [];

const toFind = ({ toFind: part }: PlanSheet): string[] =>
  part
    ? [`## ${part.title}`, part.lead, lines(part.questions.map((one) => questionItem(one))), part.more]
    : [];

const taken = ({ taken: part }: PlanSheet): string[] =>
  part
    ? [
        `## ${part.title}`,
        lines(part.needs.map(({ title, by }) => item(joined(' — ', bold(title), titles(by)))))
      ]
    : [];

const setAside = ({ setAside: part }: PlanSheet): string[] =>
  part
    ? [
        `## ${part.title}`,
        lines(
          part.actions.map(({ title, reason, notes }) =>
            notedItem(joined(' — ', plain(title), plain(reason)), notes)
          )
        )
      ]
    : [];

const pitches = ({ pitches: part }: PlanSheet): string[] =>
  part
    ? [
        `## ${part.title}`,
        ...part.people.flatMap(({ title, spoken, also, others }) => [
          `### ${title}`,
          ...(spoken.length > 0
            ? [
                lines(
                  spoken.map((one) => item(adviceItem(one), `> ${plain(one.line).replaceAll('\n', '\n> ')}`))
                )
              ]
            : []),
          ...(others.length > 0 ? [lines([also, '', ...others.map((one) => item(adviceItem(one)))])] : [])
        ])
      ]
    : [];

const retained = ({ retained: part }: PlanSheet): string[] =>
  part
    ? [
        `## ${part.title}`,
        ...part.kinds.flatMap(({ title, inFull, also, others }) => [
          `### ${title}`,
          lines(
            inFull.map((one) =>
              item(
                joined(' — ', adviceItem(one), plain(one.summary)),
                ...one.warnings.map(({ label, text }) => item(`${italic(label)} ${plain(text)}`))
              )
            )
          ),
          also,
          lines(others.map((one) => item(adviceItem(one))))
        ])
      ]
    : [];

const rejected = ({ rejected: part }: PlanSheet): string[] =>
  part
    ? [
        `## ${part.title}`,
        lines(part.advice.map(({ title, reason }) => item(`${plain(title)} — ${plain(reason)}`)))
      ]
    : [];

const terms = ({ terms: part }: PlanSheet): string[] =>
  part
    ? [
        `## ${part.title}`,
        lines(part.terms.map(({ term, definition }) => item(`${bold(term)} — ${plain(definition)}`)))
      ]
    : [];
