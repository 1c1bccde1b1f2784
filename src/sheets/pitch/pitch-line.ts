import { plainText, type Piece } from '#engine/text/blanks.ts';
import { questionLines, type QuestionLine } from '#sheets/course/question-line.ts';
import { evidenceId } from './facts.ts';
import type { PitchWords } from './pitch-words.ts';
import type { Audience, Fact, Sentence } from './sentence.ts';

/** A reason, and the answers behind it. */
export type PitchReason = Readonly<{
  text: string;
  behind: Readonly<{ label: string; questions: readonly QuestionLine[] }> | undefined;
}>;

/** One thing to say, with why it may be said and what shows it to be true. */
export type PitchLine = Readonly<{
  /** Under which the lead’s own wording of it is kept. */
  id: string;
  /** The advice that it says; undefined for what the lead alone can know. */
  adviceId: string | undefined;
  /** What it is about, for those who hear its controls apart from it. */
  about: string;
  pieces: readonly Piece[];
  /** What we propose, as it is edited. */
  proposed: string;
  cautions: readonly string[];
  /** That the lead has reworded it; '' where she has not. */
  yours: string;
  why: Readonly<{
    title: string;
    reasons: readonly PitchReason[];
    /** The lead’s own words that it is made of, by the fields they are written in. */
    from: Readonly<{ label: string; facts: readonly Readonly<{ id: string; label: string }>[] }> | undefined;
    /** What to have in hand; '' where the field for the evidence says it. */
    atHand: string;
  }>;
  /** The field for its evidence, on the page that is left behind. */
  evidence: Fact | undefined;
}>;

/** A sentence as the lead works on it; with the field for its evidence where that is asked for. */
export function pitchLine(
  sentence: Sentence,
  persona: Audience,
  words: PitchWords,
  withEvidence: boolean
): PitchLine {
  const { texts, interfaceTexts } = words;
  const { id, advice, facts } = sentence;
  const evidence = withEvidence ? evidenceFor(sentence, persona, words) : undefined;
  return {
    id,
    adviceId: advice,
    about: sentence.title,
    pieces: sentence.pieces,
    proposed: plainText(sentence.proposed),
    cautions: sentence.cautions,
    yours: sentence.edited ? texts.sentence.yours : '',
    why: {
      title: texts.sentence.why,
      reasons: sentence.reasons.map(({ text, questions }) => ({
        text,
        behind:
          questions.length > 0
            ? { label: interfaceTexts.one.answersBehind, questions: questionLines(questions, words) }
            : undefined
      })),
      from: facts.length > 0 ? { label: texts.sentence.from, facts } : undefined,
      atHand: evidence ? '' : (sentence.atHand ?? '')
    },
    evidence
  };
}

function evidenceFor(
  { advice, evidence, atHand }: Sentence,
  persona: Audience,
  { texts }: PitchWords
): Fact | undefined {
  if (!advice || evidence === undefined) return undefined;
  const value = typeof evidence === 'string' ? evidence : '';
  return {
    id: evidenceId(advice, persona),
    label: texts.facts.evidence,
    why: atHand ?? '',
    value,
    inWords: value,
    form: 'text',
    optional: true
  };
}
