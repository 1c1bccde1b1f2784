/** An action of the plan in the words of the page. */
export type WordedAction = Readonly<{
  id: string;
  title: string;
  summary: string;
  firstStep: string;
  evidence: string;
  effortDays: number;
  /** What makes it necessary, then what makes it matter. */
  because: readonly string[];
  warnings: readonly string[];
  serves: readonly Readonly<{ id: string; title: string }>[];
  after: readonly string[];
}>;
