/* What each product says of a project, and which part of it each rendering says, in the order of reading. */

/** A product of a project: all that its sheet says, and what of it is on the screen, on paper, in Markdown. */
export type Rendered = Readonly<{
  product: 'boat' | 'brakes' | 'means' | 'finance-plan' | 'pitch';
  /** Where its page is, below the language. */
  address: string;
  sheet: unknown;
  /** All that can be unfolded is. */
  screen: unknown;
  paper: unknown;
  document: unknown;
  markdown: string;
}>;

/** What in these sheets is no word: ids, places, what is drawn or edited. */
export const productNames: ReadonlySet<string> = new Set([
  ...['id', 'adviceId', 'of', 'slot', 'state', 'status', 'verdict', 'do', 'place', 'about', 'span', 'length'],
  ...['fill', 'form', 'fact', 'proposed', 'written', 'composition', 'chart', 'drawing', 'pays', 'url', 'read']
]);

/** A field holds what a paper says in words. */
export const fieldNames: ReadonlySet<string> = new Set([...productNames, 'inWords']);

export const writtenNames: ReadonlySet<string> = new Set([...productNames, 'value']);

/** The same of a picture; its summaries are on the screen alone. */
export const pictureNames: ReadonlySet<string> = new Set([...productNames, 'questions', 'line', 'lacking']);

export const boatNames: ReadonlySet<string> = new Set([...pictureNames, 'summary']);
