import type { Source } from '#engine/advise/advice.ts';
import type { MoneyLine } from '#sheets/note/note-money.ts';
import type { NoteSheet } from '#sheets/note/note-sheet.ts';
import type { NoteStep } from '#sheets/note/note-steps.ts';
import type { NoteLine } from '#sheets/note/spoken.ts';
import type { noteTexts } from '#texts/pages/note.ts';
import { bold, document, italic, item, joined, link, plain } from './markdown.ts';

type NoteTexts = (typeof noteTexts)['fr' | 'en'];

/** A note as a Markdown document: everything that its sheet says, in the same order. */
export const noteAsMarkdown = (sheet: NoteSheet, texts: NoteTexts): string =>
  document([
    ...blocksOf(sheet, texts),
    ...(sheet.sources.length > 0
      ? [sheet.sources.map((source, index) => `[${index + 1}] ${link(source)}`).join(' · ')]
      : [])
  ]);

/** The same, where its sources are listed elsewhere under the same numbers. */
export const noteWithoutSources = (sheet: NoteSheet, texts: NoteTexts): string =>
  document(blocksOf(sheet, texts));

function blocksOf(sheet: NoteSheet, texts: NoteTexts): string[] {
  const refs = (sources: readonly Source[]) => numbersOf(sources, sheet.sources);
  const said = ({ text, sources }: NoteLine) => `${plain(text)}${refs(sources)}`;
  const section = (title: string, lines: readonly NoteLine[]): string[] =>
    lines.length > 0 ? [`## ${title}`, list(lines.map(said))] : [];
  const money = (title: string, lines: readonly MoneyLine[]): string[] =>
    lines.length > 0 ? [bold(title), list(lines.map((line) => moneyInLine(line, refs)))] : [];
  return [
    `# ${plain(sheet.title)}`,
    italic(sheet.edition),
    `## ${texts.question}`,
    bold(sheet.question),
    sheet.answer.map(said).join(' '),
    ...sheet.also.map(
      ({ title, lines }) => `${italic(texts.also)} ${plain(title)} ${lines.map(said).join(' ')}`
    ),
    ...section(texts.facts, sheet.facts),
    ...(sheet.groups.length > 0 ? [`## ${texts.steps}`] : []),
    ...sheet.agenda.filter(({ day }) => day === '').map(said),
    ...sheet.groups.flatMap(({ title, ready, steps }) => [
      `### ${title}`,
      ...ready.map(plain),
      ...(steps.length > 0 ? [list(steps.map((step) => stepInLines(step, texts, refs)))] : [])
    ]),
    ...(sheet.later.length > 0
      ? [
          `### ${texts.later}`,
          list(
            sheet.later.map(
              ({ title, day, done, typed }) =>
                `${bold(title)} (${day}). ${typed ? '' : `${italic(texts.done)} `}${plain(done)}`
            )
          )
        ]
      : []),
    ...(sheet.already.length > 0
      ? [`${italic(texts.already)} ${sheet.already.map(({ title }) => plain(title)).join(' · ')}`]
      : []),
    ...(Object.values(sheet.money).flat().length > 0 ? [`## ${texts.money}`] : []),
    ...money(texts.certain, sheet.money.certain),
    ...money(texts.sums, sheet.money.sums),
    ...money(texts.fits, sheet.money.fits),
    ...money(texts.watch, sheet.money.watch),
    ...money(texts.unfit, sheet.money.unfit),
    ...section(texts.excluded, sheet.excluded),
    ...section(texts.law, sheet.law),
    ...section(texts.home, sheet.home),
    ...(sheet.say.length > 0
      ? [`## ${texts.say}`, list(sheet.say.map((line) => `${italic(line.to)} ${said(line)}`))]
      : []),
    ...(sheet.risk.length > 0 ? [`## ${sheet.stop.length > 0 ? texts.risk : texts.riskAlone}`] : []),
    ...sheet.risk.map(said),
    ...(sheet.stop.length > 0 ? [`${bold(texts.stop)} ${sheet.stop.map(said).join(' ')}`] : []),
    ...section(texts.find, sheet.find),
    ...section(texts.ways, sheet.ways),
    ...(sheet.unsure ? [italic(sheet.unsure)] : []),
    `## ${texts.limits}`,
    plain(sheet.limits)
  ];
}

const list = (lines: readonly string[]): string => lines.map((line) => item(line)).join('\n');

const numbersOf = (sources: readonly Source[], all: readonly Source[]): string =>
  sources.map(({ url }) => ` [${all.findIndex((one) => one.url === url) + 1}]`).join('');

const moneyInLine = (
  { text, sources, scheme }: MoneyLine,
  refs: (sources: readonly Source[]) => string
): string =>
  scheme
    ? `${link({ title: scheme.name, url: scheme.url })} — ${plain(text)} ${italic(scheme.standing)}${refs(sources)}`
    : `${plain(text)}${refs(sources)}`;

const stepInLines = (
  { title, why, first, done, takes, remarks, sources }: NoteStep,
  texts: NoteTexts,
  refs: (sources: readonly Source[]) => string
): string =>
  `${joined(
    ' ',
    bold(`${title}.`),
    plain(why),
    first && `${italic(texts.first)} ${plain(first)}`,
    `${italic(texts.done)} ${plain(done)}${takes && ` (${takes})`}`,
    ...remarks
  )}${refs(sources)}`;
