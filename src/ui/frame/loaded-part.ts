/** What is loaded on demand, as a page shows it: how far it is, and how to try again. */
export type LoadedPart = Readonly<{ state: 'idle' | 'loading' | 'here' | 'failed'; retry: () => void }>;
