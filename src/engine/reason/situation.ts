import { DONT_KNOW, type AnswerValue, type Answers } from './answers.ts';
import type { AnswerChange } from './change.ts';
import type { Condition, Is } from './condition.ts';
import type { QuestionShape } from './question.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** Every question by id, in the order of the walk. A question may be gated only by earlier ones. */
export type Questions = ReadonlyMap<string, QuestionShape>;

/**
 * What is known about one project: the answers, read through the walk. An answer counts only when
 * its question is asked; the answer to a question that has become pointless is a plain “no”.
 */
export class Situation {
  readonly #asked = new Map<string, Verdict>();
  readonly #said: Answers;
  readonly #changed: ReadonlyMap<string, AnswerValue>;

  readonly #silence: 'counts' | 'open';

  /**
   * `changed` is laid over what was said, which is not copied: flips try thousands of changes. Where silence
   * is `open`, a question that says “no” until it is answered stays unknown like the others.
   */
  constructor(
    readonly questions: Questions,
    said: Answers,
    changed: ReadonlyMap<string, AnswerValue> = new Map(),
    silence: 'counts' | 'open' = 'counts'
  ) {
    this.#said = said;
    this.#changed = changed;
    this.#silence = silence;
  }

  get answers(): Answers {
    return this.#changed.size > 0 ? { ...this.#said, ...Object.fromEntries(this.#changed) } : this.#said;
  }

  /** What would be known if these answers were given instead. */
  supposing(changes: readonly AnswerChange[]): Situation {
    const changed = new Map(this.#changed);
    for (const { question, to } of changes) changed.set(question, to);
    return new Situation(this.questions, this.#said, changed, this.#silence);
  }

  /** The same answers, none of them made out of silence: for what must be certain. */
  withSilenceOpen(answers: Answers): Situation {
    return new Situation(this.questions, answers, undefined, 'open');
  }

  /** Whether a question says “no” only because nobody has answered it. */
  isSilent(question: string): boolean {
    if (this.#silence === 'open' || !this.questions.get(question)?.unsaidIsNo) return false;
    return (this.#changed.get(question) ?? this.#said[question]) === undefined;
  }

  /** Whether the walk asks this question: unknown as long as earlier answers may still decide. */
  asked(id: string): Verdict {
    const known = this.#asked.get(id);
    if (known) return known;
    const verdict = verdictOf(this.gate(id), this);
    this.#asked.set(id, verdict);
    return verdict;
  }

  /** The condition under which the question is asked. Throws on a question that does not exist. */
  gate(id: string): Condition {
    const question = this.questions.get(id);
    if (!question) throw new Error(`There is no question “${id}”.`);
    return question.askedWhen;
  }

  /**
   * Whether the answer itself is among the options, whatever the walk. “I don’t know” leaves it open,
   * unless the condition names it: not knowing is a reason to go and find out.
   */
  answered({ question, options }: Is): Verdict {
    const value = this.#changed.get(question) ?? this.#said[question];
    if (value === undefined) return this.isSilent(question) ? 'no' : 'unknown';
    if (value === DONT_KNOW && !options.includes(DONT_KNOW)) return 'unknown';
    const said =
      typeof value === 'string' ? options.includes(value) : value.some((option) => options.includes(option));
    return said ? 'yes' : 'no';
  }

  /** Whether the question is asked and its answer among the options. */
  says(atom: Is): Verdict {
    const answered = this.answered(atom);
    if (answered === 'no') return 'no';
    const asked = this.asked(atom.question);
    if (asked === 'no') return 'no';
    return answered === 'yes' && asked === 'yes' ? 'yes' : 'unknown';
  }
}

/** Lists questions by id, keeping their order. */
export const questionsById = (questions: readonly QuestionShape[]): Questions =>
  new Map(questions.map((question) => [question.id, question]));
