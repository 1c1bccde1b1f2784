/** An item of a workshop’s table in the words of the page. */
export type WordedItem = Readonly<{
  id: string;
  title: string;
  summary: string;
  parts: readonly Readonly<{ label: string; texts: readonly string[] }>[];
  /** What raises it for this project, and the answers behind. */
  because: Readonly<{ text: string; questions: readonly string[] }>;
  links: Readonly<{ label: string; items: readonly Readonly<{ id: string; title: string }>[] }>;
}>;
