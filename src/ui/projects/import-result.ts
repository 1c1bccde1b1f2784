export type Refusal = 'unreadable' | 'too-large' | 'damaged' | 'foreign' | 'newer' | 'invalid';

/** What became of the last file: it was added under this name, or refused. */
export type ImportResult = Readonly<{ name: string } | { refusal: Refusal; place: string }>;
