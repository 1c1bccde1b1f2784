import { DONT_KNOW } from './answers.ts';
import type { Condition, Is } from './condition.ts';
import type { QuestionShape } from './question.ts';

/** How a language puts a condition together. */
export type ConditionWords = Readonly<{
  /** The subject of a question, then what is said to it. */
  said: (subject: string, options: string) => string;
  quoted: (option: string) => string;
  dontKnow: string;
  or: string;
  orMore: (option: string) => string;
  orLess: (option: string) => string;
  anythingBut: (options: string) => string;
  /** Between conditions of which all hold, and between those of which one does. */
  andAlso: string;
  orElse: string;
  not: (part: string) => string;
}>;

/** What naming an answer takes: the kind of the question, its subject, its options in words. */
export type NamedQuestion = Pick<QuestionShape, 'kind' | 'options' | 'alone'> &
  Readonly<{ subject: string; named: Readonly<Record<string, string>> }>;

export type NamedQuestions = (id: string) => NamedQuestion | undefined;

/** A condition as one reads it aloud; facts give way to what they mean. */
export function inWords(condition: Condition, named: NamedQuestions, words: ConditionWords): string {
  switch (condition.op) {
    case 'is':
      return answerInWords(condition, named, words);
    case 'fact':
      return inWords(condition.when, named, words);
    case 'not':
      return condition.of.op === 'is'
        ? answerInWords(condition.of, named, words, true)
        : words.not(inWords(condition.of, named, words));
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => inWords(part, named, words));
      const [only, ...others] = parts;
      if (only !== undefined && others.length === 0) return only;
      return parts.join(condition.op === 'all' ? words.andAlso : words.orElse);
    }
  }
}

/** One answer in words, the shortest way: what it is, what it is not, or from where to where on a scale. */
export function answerInWords(
  { question, options }: Is,
  named: NamedQuestions,
  words: ConditionWords,
  negated = false
): string {
  const asked = named(question);
  if (!asked) return question;
  const listed = (some: readonly string[]) => listedInWords(some, asked, words);
  const others = asked.options.filter((option) => !options.includes(option));
  return words.said(asked.subject, saidOf());

  function saidOf(): string {
    if (negated) return words.anythingBut(listed(options));
    const [first, ...more] = options;
    const last = options.at(-1);
    if (asked?.kind === 'scale' && more.length > 0 && first !== undefined && last !== undefined) {
      if (isTail(options, asked.options)) return words.orMore(listed([first]));
      if (isHead(options, asked.options)) return words.orLess(listed([last]));
    }
    // Of several answers, only those that stand alone are known to be absent where another is given.
    const exclusive = asked?.kind === 'one' || others.every((option) => asked?.alone.includes(option));
    const fewer = exclusive && others.length > 0 && others.length * 2 < options.length;
    return fewer && !options.includes(DONT_KNOW) ? words.anythingBut(listed(others)) : listed(options);
  }
}

function listedInWords(some: readonly string[], { named }: NamedQuestion, words: ConditionWords): string {
  const quoted = some.map((option) =>
    words.quoted(option === DONT_KNOW ? words.dontKnow : nameOf(named[option] ?? option))
  );
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} ${words.or} ${last}`;
}

/** What an option is called; what it means comes after a colon. */
export const nameOf = (option: string): string => option.split(/\u00a0?: /)[0] ?? option;

const isTail = (some: readonly string[], all: readonly string[]): boolean =>
  some.join() === all.slice(-some.length).join();

const isHead = (some: readonly string[], all: readonly string[]): boolean =>
  some.join() === all.slice(0, some.length).join();
