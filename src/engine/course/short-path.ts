import type { AdviceShape } from '#engine/advise/advice.ts';
import { hangsOn, whatIsKnown } from '#engine/advise/certainty.ts';
import { openQuestionsIn, type OpenQuestion } from '#engine/advise/open-questions.ts';
import type { Situation } from '#engine/reason/situation.ts';

/** Where the short path stands: what it asks next, and what it leaves out once it asks nothing more. */
export type ShortPath = Readonly<{
  /** Undefined where the path stops. */
  next: OpenQuestion | undefined;
  /** How many questions have been answered, “I don’t know” counted. */
  answered: number;
  /** How much of the advice is certain, out of how much. */
  settled: number;
  of: number;
  /** What is still open, the most decisive first. */
  leftOut: readonly OpenQuestion[];
}>;

/**
 * The question that would decide most among those that can be asked now, `passed` ones left out; as
 * many, the first of the course. One that may yet prove pointless comes after those that will not.
 */
export function nextBestQuestion(
  open: readonly OpenQuestion[],
  situation: Situation,
  passed: ReadonlySet<string> = new Set()
): OpenQuestion | undefined {
  const askable = askableOf(open, situation, passed);
  const certain = situation.withSilenceOpen(situation.answers);
  return askable.find(({ question }) => certain.asked(question) === 'yes') ?? askable[0];
}

/** The first of the opening questions that is still to be asked. */
function openingOf(
  opening: readonly string[],
  open: readonly OpenQuestion[],
  situation: Situation,
  passed: ReadonlySet<string>
): OpenQuestion | undefined {
  const left = isAskable(situation, passed);
  const id = opening.find((one) => left(one) && situation.asked(one) === 'yes');
  return id === undefined
    ? undefined
    : (open.find(({ question }) => question === id) ?? { question: id, decides: [], holdsBack: [] });
}

/**
 * The short path through these pieces of advice: the opening questions in their order, then what tells which of the
 * `contenders` it is, then what would decide most of the advice. It stops when no advice hangs any more on a question
 * that is cheap to ask, or after `most` answers. Cheap is what the lead knows without asking anybody: “I don’t know”
 * would be no honest answer.
 */
export function shortPath(
  advice: readonly AdviceShape[],
  situation: Situation,
  {
    most,
    opening = [],
    contenders = [],
    passed = new Set()
  }: Readonly<{
    most: number;
    opening?: readonly string[];
    contenders?: readonly AdviceShape[];
    passed?: ReadonlySet<string>;
  }>
): ShortPath {
  const known = whatIsKnown(situation);
  const open = openQuestionsIn(advice, situation);
  const answered = [...situation.questions.keys()].filter(
    (id) => situation.answers[id] !== undefined && situation.asked(id) !== 'no'
  ).length;
  const cheap = askableOf(open, situation, passed).some(
    ({ question }) => situation.questions.get(question)?.mayNotKnow === false
  );
  const best = cheap ? nextBestQuestion(open, situation, passed) : undefined;
  // Worked out only once the opening is over.
  const leading = () =>
    nextBestQuestion(mostSharedFirst(openQuestionsIn(contenders, situation)), situation, passed);
  return {
    next: answered < most ? (openingOf(opening, open, situation, passed) ?? leading() ?? best) : undefined,
    answered,
    settled: advice.filter((one) => hangsOn(one, known).length === 0).length,
    of: advice.length,
    leftOut: open
  };
}

/** What most of them hang on comes first; as much, what would decide most. */
const mostSharedFirst = (open: readonly OpenQuestion[]) =>
  open.toSorted((one, other) => other.holdsBack.length - one.holdsBack.length);

function askableOf(open: readonly OpenQuestion[], situation: Situation, passed: ReadonlySet<string>) {
  const askable = isAskable(situation, passed);
  return open.filter(({ question }) => askable(question));
}

/** Tells whether a question was neither answered nor passed, and is not pointless. */
const isAskable =
  (situation: Situation, passed: ReadonlySet<string>) =>
  (id: string): boolean =>
    situation.answers[id] === undefined && situation.asked(id) !== 'no' && !passed.has(id);
