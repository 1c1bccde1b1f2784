/** A word of the glossary as a page shows it. */
export type ExplainedTerm = Readonly<{ id: string; term: string; definition: string }>;
