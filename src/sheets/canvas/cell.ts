import type { Judgement } from '#engine/advise/judge.ts';
import type { Dossier } from '#engine/dossier.ts';
import { DONT_KNOW } from '#engine/reason/answers.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import { forbidding } from '#sheets/pitch/forbidden.ts';
import type { CanvasWords } from './canvas-words.ts';
import type { CellShape, Feed } from './feed.ts';

/** A line of a cell: the person’s own words, an answer by its question’s name, or a title of advice. */
export type CanvasLine = Readonly<{
  of: 'own' | 'answer' | 'advice';
  /** The question that it answers, or the advice that it names. */
  id: string;
  label: string;
  text: string;
}>;

/** A question that would fill a cell, by its name and its stage. */
export type FeedingQuestion = Readonly<{ id: string; title: string; stage: string }>;

export type CanvasCell = Readonly<{
  id: string;
  lines: readonly CanvasLine[];
  /** How many lines there was no room for, in words; '' where there are none. */
  more: string;
  /** What stands in an empty cell: which questions fill it; undefined where something does. */
  empty: Readonly<{ label: string; questions: readonly FeedingQuestion[] }> | undefined;
}>;

/** What cells are filled from. */
export type CanvasGround = Readonly<{
  dossier: Pick<Dossier, 'answers' | 'objects'>;
  situation: Situation;
  /** What is retained and not rejected, best first. */
  recommended: readonly Judgement<KnownAdvice>[];
}>;

/** Longer words would push the other cells off the sheet: it is said that the dossier has them. */
const SHORT = 160;
/** More options than these, or more lines, are counted. */
const MOST_OPTIONS = 4;
const MOST_LINES = 6;
/** More titles than these would be a list, which the plan is. */
const MOST_ADVICE = 2;

/** One cell in words: nothing stands in it that was not answered, written or retained. */
export function canvasCell(shape: CellShape, ground: CanvasGround, words: CanvasWords): CanvasCell {
  const lines = [
    ...shape.feeds.flatMap((feed) => ownLines(feed, ground, words)),
    ...shape.feeds.flatMap((feed) => answerLines(feed, ground, words)),
    ...adviceLines(shape, ground, words)
  ];
  return {
    id: shape.id,
    lines: lines.slice(0, MOST_LINES),
    more: lines.length > MOST_LINES ? words.texts.more(lines.length - MOST_LINES) : '',
    empty: lines.length > 0 ? undefined : emptyCell(shape, ground, words)
  };
}

const counts = ({ question }: Feed, { situation }: CanvasGround) => situation.asked(question) !== 'no';

function ownLines(feed: Feed, ground: CanvasGround, { texts, questions }: CanvasWords): CanvasLine[] {
  const { dossier } = ground;
  if (!counts(feed, ground)) return [];
  const asked = questions[feed.question];
  const line = (label: string, text: string): CanvasLine[] =>
    text
      ? [
          {
            of: 'own',
            id: feed.question,
            label,
            text: text.length <= SHORT ? texts.quoted(text) : texts.long
          }
        ]
      : [];
  const own = (feed.own ?? []).flatMap((id) =>
    line(asked?.objects?.[id]?.label ?? '', dossier.objects[id]?.text.trim() ?? '')
  );
  // What is said beside an answer belongs where all of the answer does; a long note leaves the room to it.
  const answer = dossier.answers[feed.question];
  const long = (answer?.note.trim().length ?? 0) > SHORT && answer?.value !== null;
  const note = feed.options || long ? '' : (answer?.note.trim() ?? '');
  return [...own, ...line(asked?.short ?? '', note)];
}

function answerLines(feed: Feed, ground: CanvasGround, { questions, texts }: CanvasWords): CanvasLine[] {
  const value = ground.situation.answers[feed.question];
  const asked = questions[feed.question];
  if (!asked || value === undefined || value === DONT_KNOW || !counts(feed, ground)) return [];
  const wanted: readonly string[] | undefined = feed.options;
  const said = [value].flat().filter((option) => wanted === undefined || wanted.includes(option));
  if (said.length === 0) return [];
  const named = said.slice(0, said.length > MOST_OPTIONS ? MOST_OPTIONS - 1 : MOST_OPTIONS);
  const left = said.length - named.length;
  const text = [
    ...named.map((option) => asked.options[option] ?? option),
    ...(left > 0 ? [texts.more(left)] : [])
  ].join(texts.between);
  return [{ of: 'answer', id: feed.question, label: asked.short, text }];
}

function adviceLines(
  { advice = [], tells }: CellShape,
  { recommended }: CanvasGround,
  { texts, outlines }: CanvasWords
): CanvasLine[] {
  const named = (some: readonly Judgement<KnownAdvice>[], label: string) =>
    some.slice(0, MOST_ADVICE).flatMap((judgement): CanvasLine[] => {
      const { id } = judgement.advice;
      const title = outlines[id]?.title;
      return title ? [{ of: 'advice', id, label, text: title }] : [];
    });
  return [
    ...advice.flatMap((kind) =>
      named(
        recommended.filter((one) => one.advice.kind === kind),
        texts.retained
      )
    ),
    ...named(
      recommended.filter(
        (one) =>
          one.advice.kind === 'argument' && one.advice.persona === tells && forbidding(one) === undefined
      ),
      texts.tell
    )
  ];
}

/** Questions that are pointless for this project fill nothing: they are named only where no other one is. */
function emptyCell({ feeds }: CellShape, ground: CanvasGround, words: CanvasWords): CanvasCell['empty'] {
  const { texts, questions, stages } = words;
  const asked = feeds.filter((feed) => counts(feed, ground));
  const named = (asked.length > 0 ? asked : feeds).map(({ question }) => ({
    id: question,
    title: questions[question]?.short ?? question,
    stage: stages[words.stageOf(question)]?.title ?? ''
  }));
  const label = asked.length > 0 ? texts.toFill : texts.pointless;
  return { label: label(named.length), questions: named };
}
