import type { Condition, Is } from '#engine/reason/condition.ts';
import { DONT_KNOW } from '#engine/reason/answers.ts';
import type { QuestionShape } from '#engine/reason/question.ts';
import type { Course } from './course.ts';

/** Where paper sends whoever a question is not for: the question, or undefined past the last one. */
export type Onward = string | undefined;

/** A question on paper: for whom it is, and where one goes from it. */
export type PaperQuestion = Readonly<{
  id: string;
  /** All of these must hold; where one does not, one goes on elsewhere. */
  gates: readonly Readonly<{ when: Condition; otherwise: Onward }>[];
  /** These answers lead past the next question. */
  jumps: readonly Readonly<{ options: readonly string[]; to: Onward }>[];
}>;

type Gate = Readonly<{ when: Condition; from: number; until: number }>;

/**
 * The course as it is walked on paper, where nothing reckons: each question says for whom it is, as far as the
 * way there does not say it yet, and where the others go on. Each stage says it anew, for whoever begins there.
 * The conditions are those of the machine. Pure.
 */
export function paperCourse(course: Course): readonly (readonly PaperQuestion[])[] {
  const questions = course.flatMap((stage) => stage.questions);
  const idAt = (place: number): Onward => questions[place]?.id;
  /** Where one lands from earlier questions; gates of one question are passed in turn, then it is answered. */
  const arrivals: Readonly<{ from: number; at: number }>[] = [];
  let passed: Gate[] = [];

  function gatesAt(place: number, { askedWhen }: QuestionShape): PaperQuestion['gates'] {
    // Who comes from before a gate has not passed it.
    passed = passed.filter(
      ({ from, until }) => until > place && !arrivals.some((one) => one.at === place && one.from <= from)
    );
    const known = passed.map(({ when }) => JSON.stringify(when));
    const due = partsOf(askedWhen).filter((part) => !known.includes(JSON.stringify(part)));
    return due.map((when, turn) => {
      const from = place + turn / (due.length + 1);
      const out = shutOutBy((part) => excludes(part, when), questions);
      const until = nextAfter(place, out);
      passed.push({ when, from, until });
      arrivals.push({ from, at: until });
      return { when, otherwise: idAt(until) };
    });
  }

  function jumpsAt(place: number, question: QuestionShape): PaperQuestion['jumps'] {
    const far = new Map<number, string[]>();
    // Of several answers, only those that stand alone say that the others were not given.
    for (const option of question.kind === 'some' ? question.alone : question.options) {
      const out = shutOutBy((part) => fails(part, question.id, option), questions);
      const to = nextAfter(place, out);
      if (to > place + 1) far.set(to, [...(far.get(to) ?? []), option]);
    }
    return [...far].map(([at, options]) => {
      arrivals.push({ from: place + 1, at });
      return { options, to: idAt(at) };
    });
  }

  let place = 0;
  return course.map((stage) => {
    passed = [];
    return stage.questions.map((question) => {
      const gates = gatesAt(place, question);
      const jumps = jumpsAt(place, question);
      place += 1;
      return { id: question.id, gates, jumps };
    });
  });
}

/** The first place after this one that is not shut out. */
function nextAfter(place: number, out: readonly boolean[]): number {
  let next = place + 1;
  while (out[next]) next += 1;
  return next;
}

/** The parts of a condition that must all hold; facts give way to what they mean. */
export function partsOf(condition: Condition): readonly Condition[] {
  if (condition.op === 'fact') return partsOf(condition.when);
  return condition.op === 'all' ? condition.of.flatMap(partsOf) : [condition];
}

/** Which questions nobody is asked of whom this fails, directly or because another is not asked. */
function shutOutBy(
  failing: (part: Condition) => boolean,
  questions: readonly QuestionShape[]
): readonly boolean[] {
  const out = new Set<string>();
  return questions.map(({ id, askedWhen }) => {
    const shut = partsOf(askedWhen).some((part) => isNo(part, (one) => failing(one) || unasked(one, out)));
    if (shut) out.add(id);
    return shut;
  });
}

/** An answer is none where its question is not asked. */
const unasked = (part: Condition, out: ReadonlySet<string>): boolean =>
  part.op === 'is' && out.has(part.question);

function isNo(part: Condition, failing: (part: Condition) => boolean): boolean {
  if (failing(part)) return true;
  switch (part.op) {
    case 'fact':
      return isNo(part.when, failing);
    case 'all':
      return part.of.some((one) => isNo(one, failing));
    case 'any':
      return part.of.every((one) => isNo(one, failing));
    case 'is':
    case 'not':
      return false;
  }
}

/** Whether a part cannot hold where another one does not. */
function excludes(part: Condition, failed: Condition): boolean {
  if (JSON.stringify(part) === JSON.stringify(failed)) return true;
  if (part.op === 'is' && failed.op === 'is') return narrower(part, failed);
  if (part.op !== 'not' || failed.op !== 'not') return false;
  return part.of.op === 'is' && failed.of.op === 'is' && narrower(failed.of, part.of);
}

const narrower = (one: Is, other: Is): boolean =>
  one.question === other.question && one.options.every((option) => other.options.includes(option));

/** Whether a part does not hold of whoever gave this answer alone. */
function fails(part: Condition, question: string, option: string): boolean {
  if (part.op === 'is')
    return part.question === question && option !== DONT_KNOW && !part.options.includes(option);
  return (
    part.op === 'not' &&
    part.of.op === 'is' &&
    part.of.question === question &&
    part.of.options.includes(option)
  );
}
