import type { Labelled } from '#sheets/pieces.ts';
import type { AdvisedAction, PlanAction } from '#sheets/plan/action.ts';
import type { SituationStep } from '#sheets/plan/situation-step.ts';
import type { Reason } from '#sheets/plan/criteria.ts';
import type { Note } from '#sheets/plan/notes.ts';
import { bold, italic, item, link, plain } from './markdown.ts';

/** An action with a box to tick, ticked once it is done. */
export const actionItem = (action: PlanAction): string =>
  item(
    `[${action.state === 'done' ? 'x' : ' '}] ${bold(action.title)}`,
    ...bodyOf(action),
    ...action.notes.map(line)
  );

function bodyOf(action: PlanAction): string[] {
  switch (action.origin) {
    case 'lead':
      return [action.tag];
    case 'situation':
      return step(action);
    case 'answers':
      return advised(action);
  }
}

const step = ({ why, due, firstStep, evidence, effort, remarks, sources }: SituationStep): string[] => [
  plain(why),
  ...[due, firstStep, evidence, effort].map(line),
  ...remarks.map(plain),
  ...(sources.length > 0 ? [sources.map(link).join(' · ')] : [])
];

function advised(action: AdvisedAction): string[] {
  const { summary, warnings, because, firstStep, evidence, effort, after, serves, conditions } = action;
  const following = after ? ` ${after.label} ${titles(after.actions)}.` : '';
  return [
    plain(summary),
    ...warnings.map(line),
    ...(because.reasons.length > 0 ? [reasonsLine(because)] : []),
    line(firstStep),
    line(evidence),
    `${line(effort)}.${following}`,
    ...(serves ? [`${italic(serves.label)} ${titles(serves.advice)}.`] : []),
    ...(conditions ? [reasonsLine(conditions)] : [])
  ];
}

/** A line of a list, with what was noted about it under it. */
export const notedItem = (first: string, notes: readonly Note[]): string => item(first, ...notes.map(line));

const line = ({ label, text }: Labelled): string => `${italic(label)} ${plain(text)}`;

const reasonsLine = ({ label, reasons }: Readonly<{ label: string; reasons: readonly Reason[] }>): string =>
  `${italic(label)} ${reasons.map(({ text }) => plain(text)).join('. ')}.`;

const titles = (some: readonly Readonly<{ title: string }>[]): string =>
  some.map(({ title }) => plain(title)).join(' · ');
