import type { AdviceShape } from '#engine/advise/advice.ts';
import { questionsOf } from '#engine/course/course.ts';
import type { AnswerValue, Answers } from './answers.ts';
import { all } from './condition.ts';
import { oneOf, scale, someOf } from './question.ts';
import { Situation } from './situation.ts';

/* A course made up for the tests: a boat, its crew and where it goes. */

const inBoth = <Option extends string>(ask: string, options: readonly Option[]) => {
  const words = { ask, short: ask, why: ask, changes: ask, findOut: ask };
  const named = Object.fromEntries<string>(options.map((option) => [option, option])) as Record<
    Option,
    string
  >;
  return { fr: { ...words, options: named }, en: { ...words, options: named } };
};

const vessels = ['raft', 'dinghy', 'ship'] as const;
export const vessel = oneOf({
  id: 'vessel',
  options: vessels,
  control: 'given',
  ...inBoth('Which vessel?', vessels)
});

const crews = ['alone', 'few', 'many'] as const;
export const crew = scale({
  id: 'crew',
  options: crews,
  mayNotKnow: true,
  control: 'yours',
  ...inBoth('How many aboard?', crews)
});

const captains = ['elected', 'owner'] as const;
export const captain = oneOf({
  id: 'captain',
  options: captains,
  mayNotKnow: true,
  control: 'yours',
  askedWhen: all(vessel.is('ship'), crew.atLeast('few')),
  ...inBoth('Who is captain?', captains)
});

const cargoes = ['wood', 'wine', 'letters', 'nothing'] as const;
export const cargo = someOf({
  id: 'cargo',
  options: cargoes,
  alone: ['nothing'],
  control: 'yours',
  askedWhen: vessel.is('dinghy', 'ship'),
  ...inBoth('What is aboard?', cargoes)
});

const tolls = ['paid', 'free'] as const;
export const toll = oneOf({
  id: 'toll',
  options: tolls,
  control: 'given',
  askedWhen: cargo.has('wood', 'wine'),
  ...inBoth('Is there a toll?', tolls)
});

/** The middle stage asks nothing of a raft. */
export const course = [
  { id: 'harbour', questions: [vessel, crew] },
  { id: 'sea', questions: [captain, cargo] },
  { id: 'island', questions: [toll] }
];

export const questions = questionsOf(course);

export const situation = (answers: Answers = {}) => new Situation(questions, answers);

/** Every answer, so that nothing is open. */
export const wholeStory: Record<string, AnswerValue> = {
  vessel: 'ship',
  crew: 'few',
  captain: 'elected',
  cargo: ['wood', 'letters'],
  toll: 'free'
};

/** An advice that nothing conditions, with what a test says about it. */
export const adviceWith = <Said extends Partial<AdviceShape>>(said: Said) => ({
  id: 'advice',
  kind: 'tip',
  stage: 'harbour',
  requires: [],
  favours: [],
  cautions: [],
  effortDays: 1,
  ...said
});
