import type { Condition, Is } from '#engine/reason/condition.ts';
import { DONT_KNOW } from '#engine/reason/answers.ts';
import type { Onward, PaperQuestion } from '#engine/course/paper-course.ts';
import { letterOf, type Codes } from '#engine/entry/codes.ts';
import type { Questions } from '#engine/reason/situation.ts';
import type { BookletTexts } from '#texts/pages/booklet.ts';
import { atLeastTwo } from './at-least-two.ts';

type Words = Readonly<{ codes: Codes; questions: Questions; texts: BookletTexts }>;

/** A condition as paper says it, by codes and letters: “S2 = a or f”. */
export function inCodes(condition: Condition, words: Words): string {
  const { texts } = words;
  if (condition.op === 'is') return said(condition, words);
  const several = atLeastTwo(condition, words.questions);
  if (several) {
    const asOne = several.groups.filter((group) => group.length > 1);
    const letters = asOne.map((group) =>
      texts.asOne(texts.both(group.map((one) => letter(several, one, words))))
    );
    return texts.atLeastTwo(words.codes.ofQuestion.get(several.question) ?? '', letters.join(''));
  }
  switch (condition.op) {
    case 'fact':
      return inCodes(condition.when, words);
    case 'not':
      return texts.not(inCodes(condition.of, words));
    case 'all':
      return condition.of.map((part) => inCodes(part, words)).join(texts.and);
    case 'any':
      return condition.of.map((part) => inCodes(part, words)).join(texts.or);
  }
}

/** For whom a question is, and where the others go on, in as few sentences as that takes. */
export function gatesInCodes(
  gates: PaperQuestion['gates'],
  codeOf: (id: Onward) => string,
  words: Words
): readonly string[] {
  const { texts } = words;
  const wanted = gates.flatMap(({ when }) => (when.op === 'is' ? [when] : []));
  // Who gave one of these answers, where one alone can be given, gave none of those.
  const isSaid = ({ question, options }: Is) =>
    words.questions.get(question)?.kind !== 'some' &&
    wanted.some(
      (one) => one.question === question && !one.options.some((option) => options.includes(option))
    );
  const away = gates.flatMap(({ when, otherwise }) =>
    when.op !== 'not' || (when.of.op === 'is' && isSaid(when.of))
      ? []
      : [texts.jump(inCodes(when.of, words), codeOf(otherwise))]
  );
  const targets = [
    ...new Set(gates.filter(({ when }) => when.op !== 'not').map(({ otherwise }) => otherwise))
  ];
  const only = targets.map((target) => {
    const parts = gates.filter(({ when, otherwise }) => when.op !== 'not' && otherwise === target);
    return texts.onlyIf(parts.map(({ when }) => inCodes(when, words)).join(texts.and), codeOf(target));
  });
  return [...away, ...only];
}

const said = ({ question, options }: Is, words: Words): string =>
  words.texts.said(
    words.codes.ofQuestion.get(question) ?? question,
    words.texts.either(options.map((option) => letter({ question }, option, words)))
  );

const letter = ({ question }: Readonly<{ question: string }>, option: string, { codes }: Words): string =>
  option === DONT_KNOW ? '?' : letterOf(codes, question, option);
