/** Something that has a page of its own, by its title. */
export type Named = Readonly<{ id: string; title: string }>;

/** A text under its label. */
export type Labelled = Readonly<{ label: string; text: string }>;
