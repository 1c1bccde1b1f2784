/** A row of a table: its own title, then its cells; a cell of several lines has line ends. */
export type FigureRow = Readonly<{
  id: string;
  title: string;
  cells: readonly string[];
  /** What is said of it below; '' where nothing is. */
  note: string;
}>;

/** Rows that belong together, under a title where they have one. */
export type FigureGroup = Readonly<{
  id: string;
  title: string;
  /** Whether they sum up the others. */
  whole: boolean;
  rows: readonly FigureRow[];
}>;

/** A table of words and figures, written in the language of the page. */
export type FigureTable = Readonly<{
  caption: string;
  /** What its rows are about. */
  about: 'scenario' | 'advice' | 'month' | 'figure';
  /** The titles of the columns; the first may be empty. */
  head: readonly string[];
  /** Which columns hold words; the others hold figures. */
  words: readonly number[];
  groups: readonly FigureGroup[];
}>;

/** Rows without a title of their own. */
export const figureGroup = (id: string, rows: readonly FigureRow[], whole = false): FigureGroup => ({
  id,
  title: '',
  whole,
  rows
});

export const figureRow = (id: string, title: string, ...cells: readonly string[]): FigureRow => ({
  id,
  title,
  cells,
  note: ''
});
