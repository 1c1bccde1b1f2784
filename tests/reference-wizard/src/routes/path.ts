import { createMachine } from 'xstate';
import questions from './questions.json';

/** One state for each question; its events lead to the next and to the one before. */
export const path = createMachine({
  initial: questions[0]?.id,
  states: Object.fromEntries(
    questions.map(({ id }, place) => [
      id,
      { on: { continue: questions[place + 1]?.id ?? id, back: questions[place - 1]?.id ?? id } }
    ])
  )
});
