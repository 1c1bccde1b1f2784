/** A question by its name, and what was said to it, '' where nothing was. */
export type QuestionLine = Readonly<{ id: string; title: string; answer: string }>;

/** How questions are named, in one language. */
export type QuestionWords = Readonly<{
  questions: Readonly<Record<string, Readonly<{ short: string }>>>;
  /** What was said to a question, as it follows its name; '' where nothing was. */
  answerTo: (question: string) => string;
}>;

/** These questions by their names, without those that the knowledge does not know. */
export const questionLines = (
  ids: readonly string[],
  { questions, answerTo }: QuestionWords
): QuestionLine[] =>
  ids.flatMap((id) => {
    const name = questions[id];
    return name ? [{ id, title: name.short, answer: answerTo(id) }] : [];
  });
