/** An action of the plan in the words of the page. */
export type WordedAction = Readonly<{
  id: string;
  title: string;
  summary: string;
  firstStep: string;
  evidence: string;
  effortDays: number;
  /** What makes it necessary, then what makes it matter, each with the first question behind it. */
  because: readonly Readonly<{ text: string; question: string | undefined }>[];
  warnings: readonly string[];
  serves: readonly Readonly<{ id: string; title: string }>[];
  after: readonly string[];
}>;
