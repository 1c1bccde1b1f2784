import { slots } from '#engine/boat/boat.ts';
import type { BoatLine } from '#sheets/boat/boat-line.ts';
import type { BesideTheBoat, BoatSection, BoatSheet } from '#sheets/boat/boat-sheet.ts';
import type { BoatStep } from '#sheets/boat/next-steps.ts';
import type { NamedAdvice } from '#sheets/boat/plan-holdings.ts';
import type { Why } from '#sheets/boat/presence-reasons.ts';
import type { PrincipleLine } from '#sheets/boat/principle-line.ts';
import type { Remedy } from '#sheets/boat/remedy.ts';
import { bold, document, italic, item, joined, link, plain } from './markdown.ts';

/** The speed boat as a Markdown document: everything that its sheet says, in the same order. */
export function boatAsMarkdown(sheet: BoatSheet): string {
  return document([
    `# ${plain(sheet.title)}`,
    plain(sheet.lead),
    `## ${sheet.next.title}`,
    sheet.next.steps.map(step).join('\n'),
    ...slots.flatMap((slot) => section(sheet.sections[slot])),
    ...beside(sheet.toCheck),
    ...beside(sheet.ashore),
    `## ${sheet.principles.title}`,
    sheet.principles.lead,
    bold(sheet.principles.count),
    sheet.principles.lines.map(principle).join('\n\n'),
    italic(sheet.principles.sources.title),
    sheet.principles.sources.lines.map(({ source, readIn }) => item(`${link(source)} (${readIn})`)).join('\n')
  ]);
}

const names = (advice: readonly NamedAdvice[]) =>
  advice.map(({ title, note }) => joined(' ', plain(title), note && `(${note})`)).join(' · ');

const remedyLines = (remedy: Remedy | undefined): string[] =>
  remedy
    ? [
        joined(
          ' ',
          italic(remedy.label),
          joined(' · ', plain(remedy.answer), joined(' ', remedy.possible, names(remedy.advice)))
        )
      ]
    : [];

const whyLines = ({ label, reasons }: Why): string[] =>
  label ? [joined(' ', italic(label), reasons.map(({ text }) => plain(text)).join(' · '))] : [];

const step = ({ text, items, remedy }: BoatStep): string =>
  item(joined(' ', text, items.map((one) => plain(one.text)).join(' · ')), ...remedyLines(remedy));

const boatItem = ({ text, tags, remedy, why }: BoatLine): string =>
  item(
    joined(' — ', bold(text), ...tags.map((tag) => tag.text)),
    ...[...remedyLines(remedy), ...whyLines(why)].map((line) => item(line))
  );

const section = ({ title, count, what, none, items }: BoatSection): string[] => [
  `## ${title} (${count})`,
  what,
  none,
  items.map(boatItem).join('\n')
];

const beside = (part: BesideTheBoat | undefined): string[] =>
  part
    ? [
        `## ${part.title} (${part.count})`,
        part.lead,
        part.items
          .map(({ text, part: of, why }) =>
            item(joined(' — ', bold(text), of), ...whyLines(why).map((line) => item(line)))
          )
          .join('\n')
      ]
    : [];

const principle = (one: PrincipleLine): string =>
  [
    `### ${one.title}`,
    one.follows && bold(one.follows),
    one.ask,
    italic(one.why),
    [...one.reasons.map(({ text, holds }) => `${text} (${holds})`), ...one.cautions]
      .map((text) => item(plain(text)))
      .join('\n'),
    ...(one.mend
      ? [`${bold(one.mend.label)} ${one.mend.text}`, `${one.mend.toAct} ${names(one.mend.advice)}`]
      : []),
    one.isRock
  ]
    .filter(Boolean)
    .join('\n\n');
