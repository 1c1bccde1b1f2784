/** What a person answers when she does not know; it is unknown to every condition. */
export const DONT_KNOW = 'dont-know';

/** One option, several options (never an empty list), or `DONT_KNOW`. */
export type AnswerValue = string | readonly string[];

/** What was said, by question id. A question without an entry has not been answered. */
export type Answers = Readonly<Record<string, AnswerValue>>;
