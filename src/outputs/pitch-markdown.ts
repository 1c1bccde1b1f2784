import { plainText, type Piece } from '#engine/text/blanks.ts';
import type { QuestionLine } from '#sheets/course/question-line.ts';
import type { GapSection } from '#sheets/pitch/gaps.ts';
import type { PitchLine, PitchReason } from '#sheets/pitch/pitch-line.ts';
import type { FactsSection, PitchSheet } from '#sheets/pitch/pitch-sheet.ts';
import type { Fact } from '#sheets/pitch/sentence.ts';
import type { Speech, SpeechStep } from '#sheets/pitch/speech.ts';
import type { HoldSection } from '#sheets/pitch/words-on-hold.ts';
import { bold, document, italic, item, joined, plain } from './markdown.ts';

/**
 * The pitch for one person as a Markdown document: what is said in half a minute and in two, then all that
 * can be said with its reasons and its evidence, and what cannot be said yet.
 */
export function pitchAsMarkdown(sheet: PitchSheet): string {
  const { speeches, objections, next } = sheet;
  return document([
    `# ${plain(sheet.title)}`,
    `${bold(sheet.cares.label)} ${plain(sheet.cares.text)}`,
    ...facts(sheet.facts),
    ...brief(speeches['half-minute']),
    ...brief(speeches['two-minutes']),
    ...inFull(speeches.page),
    ...onHold(sheet.onHold),
    `## ${plain(objections.title)}`,
    plain(objections.lead),
    plain(objections.none),
    ...objections.replies.flatMap(({ title, line: reply }) => [`### ${plain(title)}`, line(reply)]),
    ...gaps(objections.toPrepare, '###'),
    ...gaps(sheet.toProve, '##'),
    `## ${plain(next.title)}`,
    joined(' ', plain(next.text), named(next.questions))
  ]);
}

const words = (pieces: readonly Piece[]): string => plain(plainText(pieces));

const named = (questions: readonly QuestionLine[]): string =>
  questions.map(({ title, answer }) => plain(title + answer)).join(', ');

const fact = ({ label, why, inWords }: Fact): string =>
  item(`${bold(label)} — ${plain(why)}`, ...(inWords ? [plain(inWords)] : []));

const facts = ({ title, count, lead, groups }: FactsSection): string[] => [
  `## ${title} (${count})`,
  plain(lead),
  ...groups.flatMap((group) => [`### ${plain(group.title)}`, group.facts.map(fact).join('\n')])
];

const opening = ({ title, time, purpose, measure }: Speech): string[] => [
  `## ${title} (${time})`,
  italic(purpose),
  joined(' ', plain(measure.text), plain(measure.tooLong))
];

const brief = (speech: Speech): string[] => [...opening(speech), ...spokenAsMarkdown(speech)];

/** What is said, a paragraph a sentence. */
export const spokenAsMarkdown = (speech: Speech): string[] =>
  speech.steps.flatMap(({ none, lines }) => [plain(none), ...lines.map(({ pieces }) => words(pieces))]);

const inFull = (speech: Speech): string[] => [
  ...opening(speech),
  plain(speech.measure.estimate),
  ...speech.steps.flatMap(step)
];

const step = ({ title, none, lines, reserve }: SpeechStep): string[] => [
  `### ${plain(title)}`,
  plain(none),
  lines.map(line).join('\n'),
  reserve ? `${bold(reserve.label)} ${reserve.advice.map((one) => plain(one.title)).join(' · ')}` : ''
];

const reason = ({ text, behind }: PitchReason): string =>
  joined(' — ', plain(text), behind ? joined(' ', plain(behind.label), named(behind.questions)) : '');

const line = ({ pieces, cautions, yours, why, evidence }: PitchLine): string =>
  item(
    words(pieces),
    ...cautions.map((one) => item(plain(one))),
    ...(yours ? [item(italic(yours))] : []),
    item(
      italic(why.title),
      ...why.reasons.map((one) => item(reason(one))),
      ...(why.from
        ? [item(`${plain(why.from.label)} ${why.from.facts.map(({ label }) => plain(label)).join(', ')}`)]
        : []),
      ...(why.atHand ? [item(plain(why.atHand))] : [])
    ),
    ...(evidence ? [fact(evidence)] : [])
  );

const onHold = (section: HoldSection | undefined): string[] =>
  section
    ? [
        `## ${plain(section.title)}`,
        plain(section.lead),
        ...section.words.flatMap(({ title, text, why, reasons }) => [
          `### ${plain(title)}`,
          `> ${plain(text).replaceAll('\n', '\n> ')}`,
          joined(' ', bold(why), reasons.map(reason).join(' · '))
        ])
      ]
    : [];

const gaps = (section: GapSection | undefined, level: '##' | '###'): string[] =>
  section
    ? [
        `${level} ${plain(section.title)}`,
        plain(section.lead),
        section.advice
          .map(({ title, label, condition, questions }) =>
            item(bold(title), joined(' — ', joined(' ', plain(label), plain(condition)), named(questions)))
          )
          .join('\n')
      ]
    : [];
