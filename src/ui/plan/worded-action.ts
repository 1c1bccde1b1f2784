/** An action of the plan in the words of the page. */
export type WordedAction = Readonly<{
  id: string;
  title: string;
  summary: string;
  firstStep: string;
  evidence: string;
  effortDays: number;
  because: readonly string[];
  serves: readonly Readonly<{ id: string; title: string }>[];
  after: readonly string[];
}>;
