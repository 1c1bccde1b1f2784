import type { Annex } from '#sheets/plan/annex.ts';
import type { NamedAdvice } from '#sheets/plan/retained.ts';
import type { QuestionToFind } from '#sheets/plan/to-find.ts';
import type { Unmet } from '#sheets/plan/unmet.ts';
import { bold, italic, item, joined, plain } from './markdown.ts';

/** An advice by its title, with what the lead decided about it. */
export const adviceItem = ({ title, tag, reason }: NamedAdvice): string =>
  joined(' — ', bold(title), tag, plain(reason));

/** An open question as work to tick off. */
export const questionItem = ({ title, unknown, decides, findOut }: QuestionToFind): string =>
  item(`[ ] ${bold(title)} — ${joined(', ', unknown && italic(unknown), decides)}`, plain(findOut));

/** What is missing, with the questions behind and what was said to them. */
export const unmetInLine = ({ label, condition, questions }: Unmet): string =>
  `${label} ${joined(
    ' — ',
    plain(condition),
    questions.map(({ title, answer }) => plain(title + answer)).join(' · ')
  )}`;

/** What a plan was weighed from. */
export const annexAsMarkdown = ({ title, reasons, questions, unretained }: Annex): string[] => [
  `## ${title}`,
  ...section(reasons.title, reasons.kinds, ({ title: name, summary, favours, warnings }) =>
    item(
      joined(' — ', bold(name), plain(summary)),
      ...favours.map((text) => item(`✓ ${plain(text)}`)),
      ...warnings.map(({ label, text }) => item(`${italic(label)} ${plain(text)}`))
    )
  ),
  ...(questions ? [`### ${questions.title}`, questions.questions.map(questionItem).join('\n')] : []),
  ...unretained.flatMap(({ title: name, kinds }) =>
    section(name, kinds, ({ title: advice, unmet, rejected, reason }) =>
      item(
        `${plain(advice)} — ${unmetInLine(unmet)}`,
        ...(rejected ? [joined(' — ', rejected, plain(reason))] : [])
      )
    )
  )
];

const section = <Item>(
  title: string,
  kinds: readonly Readonly<{ title: string; advice: readonly Item[] }>[],
  itemOf: (advice: Item) => string
): string[] => [
  `### ${title}`,
  ...kinds.flatMap(({ title: kind, advice }) => [`#### ${kind}`, advice.map(itemOf).join('\n')])
];
