import { plainText } from '#engine/text/blanks.ts';
import type { Locale } from '#engine/locale.ts';
import type { DossierSheet } from '#sheets/dossier/dossier-sheet.ts';
import type { SourcedAdvice } from '#sheets/dossier/stage-advice.ts';
import type { SpeakingSituation } from '#sheets/note/recognised.ts';
import { dayIn } from '#texts/format/dates.ts';
import { sourceDates } from '#texts/format/source-dates.ts';
import type { ExportTexts } from '#texts/pages/export.ts';
import type { noteTexts } from '#texts/pages/note.ts';
import type { InterfaceTexts } from '#texts/texts.ts';
import { answersAsMarkdown } from './answers-markdown.ts';
import { financingAsMarkdown } from './financing-markdown.ts';
import { bold, document, italic, item, joined, link, plain, reasons, table } from './markdown.ts';
import { noteAsMarkdown } from './note-markdown.ts';
import { actionsAsMarkdown, dutiesAsMarkdown } from './plan-markdown.ts';
import { questionItem } from './plan-advice-markdown.ts';
import { spokenAsMarkdown } from './pitch-markdown.ts';

/** The words around the parts of a dossier, all in one language. */
export type DossierWords = Readonly<{
  locale: Locale;
  texts: ExportTexts;
  note: (typeof noteTexts)[Locale];
  interfaceTexts: Pick<InterfaceTexts, 'one' | 'plan'>;
}>;

/** A part of a dossier, which begins with its heading of the second level. */
export type DossierPart = Readonly<{
  id:
    | 'note'
    | 'situation'
    | 'answers'
    | 'advice'
    | 'financing'
    | 'pitches'
    | 'plan'
    | 'duties'
    | 'open'
    | 'sources';
  markdown: string;
}>;

/** The parts of a dossier in their order, those about which there is nothing to say left out. */
export function dossierParts(
  sheet: DossierSheet,
  words: DossierWords,
  note = noteAsMarkdown(sheet.note, words.note)
): DossierPart[] {
  const { texts } = words;
  return [
    { id: 'note', markdown: part(note) },
    { id: 'situation', markdown: situation(sheet, texts) },
    { id: 'answers', markdown: part(answersAsMarkdown(sheet.answers, texts)) },
    { id: 'advice', markdown: advice(sheet, texts) },
    { id: 'financing', markdown: part(financingAsMarkdown(sheet.financing)) },
    { id: 'pitches', markdown: pitches(sheet, texts) },
    { id: 'plan', markdown: plan(sheet, words) },
    { id: 'duties', markdown: sheet.plan.duties ? document(dutiesAsMarkdown(sheet.plan)) : '' },
    {
      id: 'open',
      markdown:
        sheet.open.length > 0
          ? document([`## ${texts.dossier.open}`, sheet.open.map(questionItem).join('\n')])
          : ''
    },
    { id: 'sources', markdown: sheet.sources.length > 0 ? sources(sheet, words) : '' }
  ].filter((one): one is DossierPart => one.markdown !== '');
}

/** A whole project as one Markdown document: its cover, then part after part. */
export function dossierAsMarkdown(sheet: DossierSheet, words: DossierWords): string {
  const parts = dossierParts(sheet, words).map(({ markdown }) => markdown);
  return document([
    `# ${plain(sheet.title)}`,
    plain(sheet.purpose),
    italic(sheet.edition),
    bold(words.texts.dossier.contents),
    parts.map((one) => item(/^## (.*)$/mu.exec(one)?.[1] ?? '')).join('\n'),
    ...parts.map((one) => one.trimEnd()),
    italic(sheet.plan.notLegal)
  ]);
}

/** A document as a part of another: each of its headings one level lower. */
const part = (markdown: string): string => markdown.replace(/^#{1,5}(?= )/gmu, '#$&');

const situation = ({ recognised }: DossierSheet, { dossier: texts }: ExportTexts): string => {
  const told = (label: string, one: SpeakingSituation | undefined) =>
    one ? [`### ${plain(joined(' – ', label, one.title))}`, plain(one.summary), reasons(one.because)] : [];
  return document([
    `## ${texts.situation}`,
    ...(recognised.lead ? told(texts.leads, recognised.lead) : [texts.none]),
    ...told(texts.accompanies, recognised.companion)
  ]);
};

const advice = (sheet: DossierSheet, { dossier: texts }: ExportTexts): string =>
  document([
    `## ${texts.advice}`,
    ...sheet.advice.flatMap((stage) => [
      `### ${plain(stage.title)}`,
      ...stage.kinds.flatMap((kind) => [
        `#### ${plain(kind.title)}`,
        kind.advice.map((one) => sourced(one, texts.sources)).join('\n')
      ])
    ])
  ]);

const sourced = (one: SourcedAdvice, label: string): string =>
  item(
    joined(' — ', bold(one.title), plain(one.tag), plain(one.reason)),
    plain(one.summary),
    ...(one.because.reasons.length > 0
      ? [item(italic(one.because.label), ...one.because.reasons.map((text) => item(plain(text))))]
      : []),
    ...one.warnings.map(({ label: about, text }) => item(`${italic(about)} ${plain(text)}`)),
    ...(one.sources.length > 0 ? [item(`${italic(label)} ${one.sources.map(link).join(' · ')}`)] : [])
  );

const pitches = (sheet: DossierSheet, { dossier: texts }: ExportTexts): string =>
  document([
    `## ${texts.pitch}`,
    ...sheet.pitches.flatMap((pitch) => [
      `### ${plain(pitch.title)}`,
      `${bold(pitch.cares.label)} ${plain(pitch.cares.text)}`,
      ...spokenAsMarkdown(pitch.speeches['two-minutes']),
      `${italic(pitch.leaflet.contact.label)} ${plain(plainText([pitch.leaflet.contact.piece]))}`
    ])
  ]);

function plan({ plan: sheet, rows }: DossierSheet, words: DossierWords): string {
  const { columns, dossier: texts } = words.texts;
  const { states } = words.interfaceTexts.plan;
  return document([
    `## ${texts.plan}`,
    `### ${texts.table}`,
    table(
      [columns.action, columns.due, columns.owner, columns.state],
      rows.map(({ title, part: when, due, owner, state }) => [
        title,
        due ? dayIn(words.locale, due) : when,
        owner,
        states[state]
      ])
    ),
    ...actionsAsMarkdown(sheet).map((block) => part(block))
  ]);
}

const sources = ({ sources: all }: DossierSheet, { locale, texts, interfaceTexts }: DossierWords): string =>
  document([
    `## ${texts.dossier.sources}`,
    all.map((one) => item(`${link(one)} (${sourceDates(one, locale, interfaceTexts.one)})`)).join('\n')
  ]);
