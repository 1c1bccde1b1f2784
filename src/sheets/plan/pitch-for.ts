import type { InterfaceTexts } from '#texts/texts.ts';

type Named = Readonly<{ id: string; title: string }>;

/** What can be said to one person: the best arguments word for word, the others by name. */
export type PitchFor = Readonly<{
  persona: keyof InterfaceTexts['personas'];
  spoken: readonly (Named & Readonly<{ line: string }>)[];
  others: readonly Named[];
}>;
