/** What lists and explanations show of an advice, in the language of the page. */
export type Outline = Readonly<{
  title: string;
  summary: string;
  requires: readonly string[];
  favours: readonly string[];
  cautions: readonly string[];
}>;

export type Outlines = Readonly<Record<string, Outline>>;
