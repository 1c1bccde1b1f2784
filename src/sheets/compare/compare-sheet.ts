import type { Judgement, JudgedCriterion } from '#engine/advise/judge.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import { blocksOf, termsOf } from '#sheets/advice/blocks.ts';
import { criterionIn, inGeneral } from '#sheets/advice/outline.ts';
import { whatCanBePaid } from '#sheets/advice/what-can-be-paid.ts';
import { sourceDates } from '#texts/format/source-dates.ts';
import { line, type CompareLine } from './compare-line.ts';
import type { CompareWords } from './compare-words.ts';
import type { Pair } from './pair.ts';
import { turnsOf } from './turns.ts';

/** What a comparison says under one heading, of the one and of the other. */
export type CompareRow = Readonly<{
  id: string;
  label: string;
  cells: readonly [readonly CompareLine[], readonly CompareLine[]];
  /** Said in place of an empty cell. */
  none: string;
}>;

/** Two pieces of advice side by side, in words. */
export type CompareSheet = Readonly<{
  title: string;
  kind: string;
  sides: readonly [Readonly<{ id: string; title: string }>, Readonly<{ id: string; title: string }>];
  rows: readonly CompareRow[];
  notLegal: string;
}>;

/** What is known of a project; nothing is judged where none is open. */
export type CompareGround = Readonly<{
  situation: Situation;
  judgements: readonly Judgement<KnownAdvice>[];
}>;

/** Compares two pieces of advice of one kind: for a project where there is one, else in general. Pure. */
export function compareSheet(
  { one, other }: Pair,
  ground: CompareGround | undefined,
  words: CompareWords
): CompareSheet {
  const { texts, interfaceTexts, outlines } = words;
  const named = (shape: KnownAdvice) => ({ id: shape.id, title: outlines[shape.id]?.title ?? shape.id });
  const row = (
    id: string,
    label: string,
    tell: (shape: KnownAdvice) => readonly CompareLine[],
    none = texts.none
  ): CompareRow => ({
    id,
    label,
    cells: [tell(one), tell(other)],
    none
  });
  const sides = [named(one), named(other)] as const;
  return {
    title: texts.of(sides[0].title, sides[1].title),
    kind: interfaceTexts.advice.kinds[one.kind],
    sides,
    rows: [
      row('summary', texts.rows.summary, ({ id }) => [line(outlines[id]?.summary ?? '')]),
      ...(ground ? judgedRows(ground, words, row) : generalRows(words, row)),
      ...figureRows({ one, other }, words, row),
      ...blockRows({ one, other }, words, row),
      ...(ground
        ? [
            row(
              'turn',
              turnTitle({ one, other }, ground, words),
              (shape) => turnsOf(shape, shape === one ? other : one, ground.situation, words),
              texts.turnNone
            )
          ]
        : []),
      row('terms', texts.rows.terms, ({ id }) =>
        (words.terms[id] ?? []).map(({ term, definition }) => line(texts.term(term, definition)))
      ),
      row('sources', texts.rows.sources, ({ id }) => sourceLines(id, words))
    ].filter(({ id, cells }) => ALWAYS.includes(id) || cells.some((cell) => cell.length > 0)),
    notLegal: interfaceTexts.one.notLegal
  };
}

/** Where nothing is to be said, that is worth saying. */
const ALWAYS: readonly string[] = ['met', 'unmet', 'open', 'cautions', 'turn'];

type Row = (
  id: string,
  label: string,
  tell: (shape: KnownAdvice) => readonly CompareLine[],
  none?: string
) => CompareRow;

function judgedRows(
  { judgements }: CompareGround,
  { texts, outlines, interfaceTexts }: CompareWords,
  row: Row
): CompareRow[] {
  const judged = (shape: KnownAdvice) => judgements.find(({ advice }) => advice.id === shape.id);
  const criteria = (shape: KnownAdvice, wanted: (criterion: JudgedCriterion) => boolean) =>
    (judged(shape)?.criteria ?? [])
      .filter(wanted)
      .map((criterion) =>
        line(
          criterionIn(outlines[shape.id], criterion),
          criterion.role === 'requires' ? texts.condition : criterion.role === 'favours' ? texts.reason : ''
        )
      );
  const weighed = ({ role }: JudgedCriterion) => role !== 'cautions';
  return [
    row('status', texts.rows.status, (shape) => {
      const judgement = judged(shape);
      return judgement
        ? [line(interfaceTexts.status[judgement.status], judgement.excludedBy ? texts.excluded : '')]
        : [];
    }),
    row('met', texts.rows.met, (shape) =>
      criteria(shape, (one) => weighed(one) && one.verdict === 'yes' && !one.bySilence)
    ),
    row('unmet', texts.rows.unmet, (shape) => criteria(shape, (one) => weighed(one) && one.verdict === 'no')),
    row('open', texts.rows.open, (shape) =>
      criteria(shape, (one) => weighed(one) && one.verdict === 'unknown')
    ),
    row('cautions', texts.rows.cautions, (shape) =>
      criteria(shape, ({ role, verdict }) => role === 'cautions' && verdict === 'yes')
    )
  ];
}

const generalRows = ({ interfaceTexts: { one: labels }, outlines }: CompareWords, row: Row): CompareRow[] =>
  (['requires', 'favours', 'cautions'] as const).map((role) =>
    row(role, labels[role], ({ id }) => inGeneral(outlines[id]?.[role] ?? []).map((text) => line(text)))
  );

/** The figures of ways of funding, each under its name. */
function figureRows({ one, other }: Pair, { interfaceTexts }: CompareWords, row: Row): CompareRow[] {
  const figures = (shape: KnownAdvice) => termsOf(shape, interfaceTexts.one);
  const labels = [...new Set([...figures(one), ...figures(other)].map(([label]) => label))];
  return labels.map((label, at) =>
    row(`figure-${at}`, label, (shape) =>
      figures(shape).flatMap(([name, value]) => (name === label ? [line(value)] : []))
    )
  );
}

/** The parts of both under their titles; the two levels of an action in words of their own. No text to adapt. */
function blockRows({ one, other }: Pair, words: CompareWords, row: Row): CompareRow[] {
  const { texts, interfaceTexts } = words;
  const blocks = (shape: KnownAdvice) => {
    const details = words.details[shape.id];
    const covers =
      'covers' in shape ? whatCanBePaid(shape.covers, words.needs, interfaceTexts.one.coversAll) : [];
    return details
      ? blocksOf(details, interfaceTexts.one, covers).filter(({ form }) => form !== 'template')
      : [];
  };
  const ownTitles: Readonly<Record<string, string>> = {
    [interfaceTexts.one.firstStep]: texts.rows.first,
    [interfaceTexts.one.evidence]: texts.rows.later
  };
  const titles = [...new Set([...blocks(one), ...blocks(other)].map(({ title }) => title))];
  return titles.map((title, at) =>
    row(`block-${at}`, ownTitles[title] ?? title, (shape) =>
      blocks(shape)
        .filter((block) => block.title === title)
        .flatMap((block) => block.texts.map((text) => line(text)))
    )
  );
}

/** What would turn them: said by what they are where both are alike. */
function turnTitle({ one, other }: Pair, { judgements }: CompareGround, { texts }: CompareWords): string {
  const [first, second] = [one, other].map(
    (shape) => judgements.find(({ advice }) => advice.id === shape.id)?.status === 'retained'
  );
  if (first !== second) return texts.turn.both;
  return first ? texts.turn.retained : texts.turn.other;
}

const sourceLines = (id: string, { details, locale, interfaceTexts }: CompareWords): CompareLine[] =>
  (details[id]?.sources ?? []).map((source) => ({
    text: source.title,
    note: sourceDates(source, locale, interfaceTexts.one),
    link: { url: source.url, lang: source.lang ?? 'fr' }
  }));
