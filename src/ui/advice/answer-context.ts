import { createContext } from 'svelte';

/** What explanations show of the answers behind them, beside a link to the question. */
export type AnswerContext = Readonly<{
  /** What was said to a question, as it follows its name; nothing where nothing was, or its words load. */
  answerTo: (question: string) => string;
  /** The end of an address that leads back to this page. */
  mark: string;
}>;

/** A function, because answers change while a page is shown. */
export const [useAnswerContext, provideAnswerContext] = createContext<() => AnswerContext>();
